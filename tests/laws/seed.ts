/** One seed for all laws, so that a failure can be repeated: MUQABALA_SEED=… npm test. Printed with every law that fails. */
export const seed = Number(process.env['MUQABALA_SEED'] ?? 20_261_121)
