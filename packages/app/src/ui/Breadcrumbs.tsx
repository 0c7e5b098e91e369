import { Link } from 'react-router-dom';

/** The way down to a page; the last one is the page itself. */
export function Breadcrumbs(props: {
  label: string;
  crumbs: Array<{ to: string; title: string }>;
}) {
  const last = props.crumbs.length - 1;
  return (
    <nav className="sk-crumbs" aria-label={props.label}>
      <ol>
        {props.crumbs.map(({ to, title }, index) => (
          <li key={to}>
            {index === last ? (
              <span aria-current="page">{title}</span>
            ) : (
              <Link to={to}>{title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
