import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An official outside the office who appraises or signs (Bupati, Sekda). */
@Entity('pejabat_luar')
export class PejabatLuarEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') nama!: string
  @Column('text', { nullable: true }) nip!: string | null
  @Column('text', { nullable: true }) pangkat!: string | null
  @Column('text') jabatan!: string
  @Column('text') instansi!: string
  @Column('text', { name: 'dihapus_pada', nullable: true }) dihapusPada!: string | null
}
