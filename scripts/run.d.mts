export const root: string;
export function environment(additions?: Record<string, string>): NodeJS.ProcessEnv;
