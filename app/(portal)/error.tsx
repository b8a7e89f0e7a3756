'use client';

/** Stands in for a page that broke, inside the frame of its part of the site. */
export { Failure as default } from '@/components/layout/failure';
