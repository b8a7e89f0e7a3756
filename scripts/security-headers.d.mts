export function securityHeaders(portalUrl: string): readonly (readonly [string, string])[];
