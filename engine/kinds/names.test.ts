import { describe, expect, it } from 'vitest';
import { lastOf } from '../../tests/engine/last-claim';

describe('one from somewhere is not the place', () => {
  it.each([
    ['The Brazilian said the pier was safe.', 'unnamed 1'],
    ['A Dane said the pier was safe.', 'unnamed 1'],
    ['A young Frenchwoman said the pier was safe.', 'unnamed 1'],
    ['Jan Verhoeven said he won. “It was late,” the Belgian said.', 'person 4'],
    ['One Tory MP said the plan was dead.', 'unnamed 1'],
    ['The Dutch said the pier was safe.', 'organisation 3'],
    ['The Harbour Lib-Dem said the plan was dead.', 'unnamed 1'],
    ['The Scotsman reported that the pier would close.', 'outlet 1'],
    ['The Brazilian Football League said the pier was safe.', 'organisation 3'],
    ['German Chancellor Ana Prieto said the pier was safe.', 'person 4'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('names with ranks, honours, initials and accents', () => {
  it.each([
    ['Ana Prieto MP said the pier was safe.', 'person 4'],
    ['Quay County Recorder Ana Prieto said the pier was safe.', 'person 4'],
    ['The flight recorder showed that the plane was late.', 'document 3'],
    ['DCI Ana Prieto said the pier was safe.', 'person 4'],
    ['J.K. Verhoeven said the pier was safe.', 'person 4'],
    ['José Luis Prieto Ferrán said the pier was safe.', 'person 4'],
    ['U.S. Verhoeven said its pier was safe.', 'organisation 3'],
    ['MEP Ana Prieto said the pier was safe.', 'person 4'],
    ['Quay Party TD John Verhoeven said the pier was safe.', 'person 4'],
    ['Lodi DA Carlos Ode said the pier was safe.', 'person 4'],
    ['CSP Olu Adejo said the pier was safe.', 'person 4'],
    ['QTD Bank said the pier was safe.', 'organisation 3'],
    ['QBC Ana said the pier was safe.', 'organisation 3'],
    ['The Justice Department said the pier was safe.', 'organisation 3'],
    ['Quay General Hospital said the pier was safe.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('bodies whose names begin or end as people’s do', () => {
  it.each([
    ['The Dallas Divers said the pier was safe.', 'organisation 3'],
    ['The Toronto Maple Swifts said the pier was safe.', 'organisation 3'],
    ['The Free Quay Fighters said the pier was safe.', 'organisation 3'],
    ['The Quay Rangers said the pier was safe.', 'organisation 3'],
    ['The late Dallas Prieto said the pier was safe.', 'person 4'],
    ['The Senate Republicans said the plan was dead.', 'unnamed 1'],
    ['East of Quay Ambulance Service said the pier was safe.', 'organisation 3'],
    ['Mayor of Quay Ana Prieto said the pier was safe.', 'person 4'],
    ['Verhoeven & Nephew said the pier was safe.', 'organisation 3'],
    ['Quay UK said the pier was safe.', 'organisation 3'],
    ['HM Pier Guard said the pier was safe.', 'organisation 3'],
    ['The train operator said the line was shut.', 'organisation 3'],
    ['A crane operator said the pier was safe.', 'unnamed 1'],
    ['The bench said the pier was safe.', 'organisation 3'],
    ['Karen Resources said the pier was safe.', 'organisation 3'],
    ['The pier was safe, according to Statistics Lodi.', 'organisation 3'],
    ['The Hawks’ Capt Ana Prieto said the pier was safe.', 'person 4'],
    ['Women Against Piers said the pier was safe.', 'organisation 3'],
    ['Ana Brand said the pier was safe.', 'person 4'],
    ['Karen Foods Inc. said the pier was safe.', 'organisation 3'],
    ['Hostess Boats Inc. said the pier was safe.', 'organisation 3'],
    ['Quay-based think tank Verhoeven said the pier was safe.', 'organisation 3'],
    ['Head of Lodar hospital, Dr Ana Prieto, said the pier was safe.', 'person 4'],
    ['West Germany said the border was shut.', 'organisation 3'],
    ['Lodi’s general staff said the border was shut.', 'organisation 3'],
    ['Lodi’s hotel staff said the pier was safe.', 'unnamed 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('stations and papers by their titles', () => {
  it.each([
    ['TechQuayNews reported that the pier would close.', 'outlet 1'],
    ['According to HarlGazette, the pier would close.', 'outlet 1'],
    ['NewsCorp said the pier would close.', 'organisation 3'],
    ['WQXQ reported that the pier would close.', 'outlet 1'],
    ['KQXA-TV reported that the pier would close.', 'outlet 1'],
    ['The Harbour Times-Union reported that the pier would close.', 'outlet 1'],
    ['The Jamaica Sentinel reported that the pier would close.', 'outlet 1'],
    ['The newsletter reported that the pier would close.', 'outlet 1'],
    ['The broadcaster said the pier would close.', 'outlet 1'],
    ['A veteran broadcaster said the pier would close.', 'unnamed 1'],
    ['Newspaper reports said the pier would close.', 'outlet 1'],
    ['WIPO said the pier was safe.', 'organisation 3'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('offices of several words before a name', () => {
  it.each([
    ['Norvex executive vice president and general manager of lock design Ana Prieto said it was late.', 'person 4'],
    ['Quay Council director of planning and head of transport Carlos Ode said it was late.', 'person 4'],
    ['Norvex vice president of investor relations Ana Prieto said it was late.', 'person 4'],
    ['Quay University professor of marine biology and dean of science Ana Prieto said it was late.', 'person 4'],
    ['The manager of singer Ana Prieto said it was late.', 'unnamed 1'],
    ['The agent of striker Ana Prieto said it was late.', 'unnamed 1'],
    ['The manager of rock band Salt Quay said it was late.', 'unnamed 1'],
    ['The director of planning said it was late.', 'unnamed 1'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});
