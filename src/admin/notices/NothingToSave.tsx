/** In place of the save button where a person may open a record but has nothing to fill in. */
export const NothingToSave = () => null
