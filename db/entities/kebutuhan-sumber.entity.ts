import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { SumberKebutuhan } from '../../domain/kompetensi/kebutuhan'

/** Why a need is on the list; `rujukan` names what it came from, so that gathering again adds nothing twice. `ukuran`: size of the gap where it has one. */
@Entity('kebutuhan_sumber')
@Unique('uq_kebutuhan_sumber', ['kebutuhanId', 'rujukan'])
export class KebutuhanSumberEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'kebutuhan_id' }) kebutuhanId!: string
  @Column('text') sumber!: SumberKebutuhan
  @Column('text') rujukan!: string
  @Column('text') keterangan!: string
  @Column('integer', { nullable: true }) ukuran!: number | null
}
