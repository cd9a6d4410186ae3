import { Button } from '@mantine/core';
import { useNewerBuild } from '#lib/newer-build.ts';
import { texts as common } from '#lib/texts/index.ts';
import classes from './frame.module.css';
import { texts } from './texts/index.ts';

/** A newer version of the product is there: its person loads it when it suits them, never by itself. */
export function NewerBuildBar() {
  const isNewer = useNewerBuild();
  return (
    <div role="status">
      {isNewer ? (
        <div className={classes.demand}>
          <div className={classes.demandInner}>
            <span>{texts.newerBuild}</span>
            <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
              {common.reload}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
