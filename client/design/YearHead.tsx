interface YearHeadProps {
  /** What stands in the first column. */
  first: string;
  years: readonly number[];
}

/** The head of a table with one column per year. */
export function YearHead({ first, years }: YearHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {years.map((year) => (
          <th key={year} scope="col" className="num">
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}
