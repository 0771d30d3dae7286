import type { NetworkRecord, StaffRole } from '@koinon/contract';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Env, Services } from '../http/context.ts';
import type { StaffRow } from './tokens.ts';

/** What a request of the staff carries along. */
export interface AdminEnv {
  Variables: Env['Variables'] & {
    staff: StaffRow;
    /** The one that the request is for; the staff's token is of it. */
    network: NetworkRecord;
    /** The other parameters of the query. */
    params: URLSearchParams;
  };
  Bindings: Env['Bindings'];
}

export type AdminApp = Hono<AdminEnv>;
export type AdminContext = Context<AdminEnv>;
/** Adds the routes of one resource. */
export type AdminRoutes = (app: AdminApp, services: Services) => void;
/** Lets those through who may at least what the role may. */
export type Need = (role: StaffRole) => MiddlewareHandler<AdminEnv>;
