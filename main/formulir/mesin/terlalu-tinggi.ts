/** A block that must stay whole does not fit on an empty page: lay the form out again with rows that may break. */
export class TooTall extends Error {}
