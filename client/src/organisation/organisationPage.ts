/** The page of an organisation, by what it is: `organisationPage(parent)`. */
export const organisationPage = ({ __typename, id }: { __typename?: string; id: string }) =>
  `${__typename === 'Provider' ? '/providers' : '/partners'}/${id}`
