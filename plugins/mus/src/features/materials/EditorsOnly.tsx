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
  if (data?.can.edit) return <>{children(data)}</>;
  const failure = data ? { code: 'notFound' as const, message: '' } : error;
  return failure ? (
    <FailedPage error={failure} retry={refetch} home={paths.entry} />
  ) : (
    <PageSkeleton />
  );
}
