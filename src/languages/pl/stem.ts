import { lightStemmer } from '../light-stemmer.ts'

/** Cuts off endings of nouns, adjectives and verbs. */
export const stem = lightStemmer({
  endings: `
    a ą ę y i e o u ie ia io ii iu ią ię ów owi iowi om iom ami iami ach iach em iem owie
    ego iego emu iemu ym im ej iej ych ich ymi imi
    ać ał ała ało ali ały ają ając ajcie any ana ane ani anego anej anych anym aną am asz amy acie
    ić ił iła iło ili iły imy icie isz yć ył yła yło yli yły ymy ycie ysz
    ony ona one eni onego onej onych onym oną iony iona ione ieni ionego ionej ionych
    ować ował owała owało owali owały uje ują ując ujesz ujemy owany owana owane owani owanego owanej owanych
    ywać ywał ywała ywali iwać iwał iwała iwali
    eć ał iał iała iało ieli iały ąć ął ęła ęło ęli ęły nąć nął nęła nęli ne nie
    anie ania aniu aniem enie enia eniu eniem ienie ienia ieniu ieniem owanie owania owaniu owaniem
    ywanie ywania ywaniu cie cia ciu ciem
    ość ości ością
    szy sza sze szego szej
  `,
  softened: {
    ...{ c: 'k', dz: 'd', cz: 'k', ż: 'g', sz: 'ch', rz: 'r', ś: 's', ć: 't', ź: 'z', ń: 'n' },
    ...{ ci: 't', si: 's', zi: 'z', ni: 'n', dzi: 'd' },
  },
})
