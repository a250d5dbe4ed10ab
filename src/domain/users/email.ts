/** An address as it is stored and compared: capitals and spaces around it mean nothing. */
export const normalEmail = (email: string): string => email.toLowerCase().trim()
