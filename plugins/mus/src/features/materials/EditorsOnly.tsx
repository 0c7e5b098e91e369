import type { ReactNode } from 'react';
import type { MusError } from '../../api';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton } from '../../ui';

interface EditorsOnlyProps<D> {
  query: {
    data?: D;
    error: MusError | null;
    refetch: () => Promise<unknown>;
  };
  children: (stored: D) => ReactNode;
}

/** A list for who may write it; for everybody else the page is not there. */
export function EditorsOnly<D extends { can: { edit: boolean } }>({
  query,
  children,
}: EditorsOnlyProps<D>) {
  const paths = useMusPaths();
  const { data, error, refetch } = query;
  const hidden = data !== undefined && !data.can.edit;
  const failure = hidden ? { code: 'notFound' as const, message: '' } : error;
  if (failure)
    return <FailedPage error={failure} retry={refetch} home={paths.entry} />;
  return data ? <>{children(data)}</> : <PageSkeleton />;
}
