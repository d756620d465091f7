import { lazy, type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { codeSchema } from '../../shared/protocol.ts';
import { Landing } from '../landing/Landing.tsx';
import { Loading } from './Loading.tsx';

const ParticipantPage = lazy(() => import('../participant/ParticipantPage.tsx'));
const ScreenPage = lazy(() => import('../screen/ScreenPage.tsx'));
const DeskPage = lazy(() => import('../desk/DeskPage.tsx'));
const FollowupPage = lazy(() => import('../followup/FollowupPage.tsx'));
const InvitedPage = lazy(() => import('../invited/InvitedPage.tsx'));
const ReplayPage = lazy(() => import('../replay/ReplayPage.tsx'));
const ReportPage = lazy(() => import('../report/ReportPage.tsx'));

/** The surfaces, each fetched when someone goes there. */
export function App() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Landing />
        </Route>
        <Route path="/d/:code">
          {({ code }) => <WithCode code={code}>{(plain) => <ParticipantPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/skaerm/:code">
          {({ code }) => <WithCode code={code}>{(plain) => <ScreenPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/styring/:code">
          {({ code }) => <WithCode code={code}>{(plain) => <DeskPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/medfacilitator/:code">
          {({ code }) => <WithCode code={code}>{(plain) => <InvitedPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/rapport/:code/opfoelgning">
          {({ code }) => <WithCode code={code}>{(plain) => <FollowupPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/rapport/:code/genspil">
          {({ code }) => <WithCode code={code}>{(plain) => <ReplayPage code={plain} />}</WithCode>}
        </Route>
        <Route path="/rapport/:code">
          {({ code }) => <WithCode code={code}>{(plain) => <ReportPage code={plain} />}</WithCode>}
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** An address with a code that cannot be one leads back to where codes are typed. */
function WithCode({ code, children }: { code: string; children: (code: string) => ReactNode }) {
  const read = codeSchema.safeParse(code);
  return read.success ? children(read.data) : <Redirect to="/" replace />;
}
