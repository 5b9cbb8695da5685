/**
 * Names that are written in several ways: `term: writing | writing`. All writings of one name
 * become the one term in front. A writing in capitals stands for the name only where it is written
 * in capitals: "US" is a country and "us" is not. Metonyms go to whom they stand for ("the White
 * House" is the United States). Written by hand from general knowledge of the news of 2014 to 2026;
 * a wrong alias is a false accusation, so that what is doubtful is left out.
 */
export const namesTable = `
russia: russia | russian | russian federation | moscow | kremlin | russian government | russian authorities | russian officials | russian leadership | russian state | kremlin officials | russkies
ukraine: ukraine | ukrainian | kyiv | kiev | ukrainian government | ukrainian authorities | ukrainian officials | ukrainian leadership | ukrainian state | kyiv authorities | kiev authorities | kyiv regime | kiev regime | kyiv government | kiev government | bankova
belarus: belarus | belarusian | belarussian | belorussia | belorussian | byelorussia | byelorussian | minsk | belarusian authorities | belarusian government | republic of belarus | official minsk
usa: US | USA | united states | united states of america | america | american | washington | washington dc | white house | oval office | uncle sam | us government | us administration | american government | american administration | american authorities | us authorities | us officials | american officials | us leadership
uk: UK | united kingdom | great britain | britain | british | briton | brit | britisher | london | downing street | whitehall | westminster | uk government | british government | british authorities | uk authorities | british officials | foggy albion
germany: germany | german | berlin | FRG | federal republic of germany | german government | german authorities | bundesrepublik
france: france | french | frenchman | frenchmen | frenchwoman | paris | elysee | elysee palace | quai d'orsay | french government | french authorities | french republic
poland: poland | polish | pole | warsaw | polish government | polish authorities | rzeczpospolita | republic of poland
lithuania: lithuania | lithuanian | vilnius | lithuanian government | lithuanian authorities
latvia: latvia | latvian | riga | latvian government | latvian authorities
estonia: estonia | estonian | tallinn | estonian government | estonian authorities
moldova: moldova | moldovan | moldavia | moldavian | chisinau | kishinev | moldovan government | moldovan authorities | republic of moldova
georgia: georgia | georgian | tbilisi | georgian government | georgian authorities
armenia: armenia | armenian | yerevan | armenian government | armenian authorities
azerbaijan: azerbaijan | azerbaijani | azeri | baku | azerbaijani government | azerbaijani authorities
kazakhstan: kazakhstan | kazakhstani | kazakh | nur sultan | nursultan | astana | kazakh authorities | kazakh government
kyrgyzstan: kyrgyzstan | kyrgyz | kirghiz | kirgizia | kirghizia | bishkek | kyrgyz republic
uzbekistan: uzbekistan | uzbek | uzbekistani | tashkent
tajikistan: tajikistan | tajik | tajikistani | dushanbe
turkmenistan: turkmenistan | turkmenistani | ashgabat | ashkhabad
finland: finland | finnish | finn | helsinki | finnish government | finnish authorities
sweden: sweden | swedish | swede | stockholm | swedish government | swedish authorities
norway: norway | norwegian | oslo
denmark: denmark | danish | dane | copenhagen
iceland: iceland | icelandic | icelander | reykjavik
netherlands: netherlands | the netherlands | dutch | dutchman | dutchmen | holland | amsterdam | dutch government | dutch authorities
belgium: belgium | belgian
luxembourg: luxembourg | luxembourgish | luxembourger
austria: austria | austrian | vienna
switzerland: switzerland | swiss | bern | berne | swiss confederation
liechtenstein: liechtenstein | vaduz
italy: italy | italian | rome | italian government | italian authorities
spain: spain | spanish | spaniard | madrid
portugal: portugal | portuguese | lisbon
greece: greece | greek | athens | hellenic republic
cyprus: cyprus | cypriot | nicosia
malta: malta | maltese | valletta
ireland: ireland | irish | irishman | irishmen | dublin | republic of ireland
czechia: czechia | czech republic | czech | prague | czech government | czech authorities
slovakia: slovakia | slovak | slovakian | bratislava | slovak republic
hungary: hungary | hungarian | magyar | budapest | hungarian government | hungarian authorities
romania: romania | romanian | bucharest | romanian government | romanian authorities
bulgaria: bulgaria | bulgarian | sofia
serbia: serbia | serbian | serb | belgrade
croatia: croatia | croatian | croat | zagreb
slovenia: slovenia | slovenian | slovene | ljubljana
bosnia: bosnia | bosnian | bosnia and herzegovina | bosnia herzegovina | sarajevo | bosniak
montenegro: montenegro | montenegrin | podgorica
north_macedonia: north macedonia | macedonia | macedonian | north macedonian | FYROM | former yugoslav republic of macedonia | skopje
kosovo: kosovo | kosovan | kosovar | pristina | prishtina | kosova
albania: albania | albanian | tirana
andorra: andorra | andorran
monaco: monaco | monegasque
san_marino: san marino | sammarinese
vatican: vatican | holy see | vatican city | apostolic see
turkey: turkey | turkish | turk | turkiye | ankara | turkish government | turkish authorities
syria: syria | syrian | damascus | syrian arab republic | syrian government | syrian authorities | syrian regime
iran: iran | iranian | tehran | teheran | islamic republic of iran | iranian government | iranian authorities | iranian regime
iraq: iraq | iraqi | baghdad
israel: israel | israeli | tel aviv | jewish state | israeli government | israeli authorities
palestine: palestine | palestinian | palestinian authority | ramallah | state of palestine
lebanon: lebanon | lebanese | beirut
jordan: jordan | jordanian | amman
egypt: egypt | egyptian | cairo
saudi_arabia: saudi arabia | saudi | saudi arabian | riyadh | KSA
uae: UAE | united arab emirates | emirati | emirates | abu dhabi | dubai
qatar: qatar | qatari | doha
kuwait: kuwait | kuwaiti
bahrain: bahrain | bahraini | manama
oman: oman | omani | muscat
yemen: yemen | yemeni | sanaa
afghanistan: afghanistan | afghan | afghani | kabul
pakistan: pakistan | pakistani | islamabad
india: india | indian | new delhi | delhi
bangladesh: bangladesh | bangladeshi | dhaka
sri_lanka: sri lanka | sri lankan | colombo
nepal: nepal | nepalese | nepali | kathmandu
bhutan: bhutan | bhutanese | thimphu
maldives: maldives | maldivian
china: china | chinese | beijing | peking | PRC | people's republic of china | celestial empire | chinese government | chinese authorities | chinese officials
hong_kong: hong kong | hongkong | hong konger | hongkonger
macau: macau | macao
taiwan: taiwan | taiwanese | taipei | republic of china
japan: japan | japanese | tokyo
south_korea: south korea | south korean | seoul | republic of korea
north_korea: north korea | north korean | pyongyang | DPRK | democratic people's republic of korea
mongolia: mongolia | mongolian | ulaanbaatar | ulan bator
vietnam: vietnam | vietnamese | hanoi
laos: laos | laotian | vientiane
cambodia: cambodia | cambodian | phnom penh
thailand: thailand | thai | bangkok
myanmar: myanmar | burma | burmese | naypyidaw | yangon
malaysia: malaysia | malaysian | kuala lumpur
singapore: singapore | singaporean
indonesia: indonesia | indonesian | jakarta
philippines: philippines | philippine | filipino | manila
brunei: brunei | bruneian
timor_leste: timor leste | east timor | timorese
australia: australia | australian | aussie | canberra
new_zealand: new zealand | new zealander
papua_new_guinea: papua new guinea | papua new guinean | port moresby
fiji: fiji | fijian
solomon_islands: solomon islands | solomon islander | honiara
vanuatu: vanuatu | port vila
samoa: samoa | samoan
tonga: tonga | tongan
nauru: nauru | nauruan
tuvalu: tuvalu | tuvaluan
kiribati: kiribati | i kiribati
palau: palau | palauan
marshall_islands: marshall islands | marshallese | majuro
micronesia: micronesia | micronesian
canada: canada | canadian | ottawa
mexico: mexico | mexican | mexico city
guatemala: guatemala | guatemalan
belize: belize | belizean | belmopan
honduras: honduras | honduran | tegucigalpa
el_salvador: el salvador | salvadoran | salvadorean | san salvador
nicaragua: nicaragua | nicaraguan | managua
costa_rica: costa rica | costa rican
panama: panama | panamanian
cuba: cuba | cuban | havana
haiti: haiti | haitian | port au prince
dominican_republic: dominican republic | santo domingo
jamaica: jamaica | jamaican
bahamas: bahamas | bahamian
barbados: barbados | barbadian
trinidad_and_tobago: trinidad and tobago | trinidad | trinidadian | port of spain
grenada: grenada | grenadian
saint_lucia: saint lucia | st lucia
dominica: dominica | commonwealth of dominica
antigua_and_barbuda: antigua and barbuda | antigua | antiguan
saint_kitts_and_nevis: saint kitts and nevis | st kitts and nevis | st kitts
saint_vincent: saint vincent and the grenadines | st vincent and the grenadines
venezuela: venezuela | venezuelan | caracas
colombia: colombia | colombian | bogota
ecuador: ecuador | ecuadorian | ecuadorean | quito
peru: peru | peruvian | lima
bolivia: bolivia | bolivian | la paz
brazil: brazil | brazilian | brasilia
argentina: argentina | argentine | argentinian | argentinean | buenos aires
chile: chile | chilean
uruguay: uruguay | uruguayan | montevideo
paraguay: paraguay | paraguayan | asuncion
guyana: guyana | guyanese
suriname: suriname | surinamese | paramaribo
libya: libya | libyan | tripoli
tunisia: tunisia | tunisian | tunis
algeria: algeria | algerian | algiers
morocco: morocco | moroccan | rabat
western_sahara: western sahara | sahrawi | saharawi
sudan: sudan | sudanese | khartoum
south_sudan: south sudan | south sudanese | juba
ethiopia: ethiopia | ethiopian | addis ababa
eritrea: eritrea | eritrean | asmara
somalia: somalia | somali | somalian | mogadishu
djibouti: djibouti | djiboutian
kenya: kenya | kenyan | nairobi
uganda: uganda | ugandan | kampala
tanzania: tanzania | tanzanian | dar es salaam | dodoma
rwanda: rwanda | rwandan | kigali
burundi: burundi | burundian | bujumbura
dr_congo: dr congo | DRC | democratic republic of congo | democratic republic of the congo | kinshasa
congo_republic: republic of congo | republic of the congo | congo brazzaville | brazzaville
car: central african republic | central african | bangui
cameroon: cameroon | cameroonian | yaounde
chad: chadian | n'djamena | ndjamena | republic of chad
niger: niger | nigerien | niamey
nigeria: nigeria | nigerian | abuja
mali: mali | malian | bamako
burkina_faso: burkina faso | burkinabe | ouagadougou
senegal: senegal | senegalese | dakar
gambia: gambia | gambian | banjul
guinea: republic of guinea | conakry
guinea_bissau: guinea bissau | bissau
sierra_leone: sierra leone | sierra leonean | freetown
liberia: liberia | liberian | monrovia
ivory_coast: ivory coast | cote d'ivoire | ivorian | abidjan | yamoussoukro
ghana: ghana | ghanaian | accra
togo: togo | togolese
benin: benin | beninese
gabon: gabon | gabonese | libreville
equatorial_guinea: equatorial guinea | malabo
sao_tome_and_principe: sao tome and principe | sao tome
cape_verde: cape verde | cabo verde
angola: angola | angolan | luanda
zambia: zambia | zambian | lusaka
zimbabwe: zimbabwe | zimbabwean | harare
mozambique: mozambique | mozambican | maputo
malawi: malawi | malawian | lilongwe
botswana: botswana | gaborone
namibia: namibia | namibian | windhoek
south_africa: south africa | south african | pretoria
lesotho: lesotho | basotho | maseru
eswatini: eswatini | swaziland | swazi
madagascar: madagascar | malagasy | antananarivo
mauritius: mauritius | mauritian
mauritania: mauritania | mauritanian | nouakchott
seychelles: seychelles | seychellois
comoros: comoros | comorian
greenland: greenland | greenlandic | greenlander
scotland: scotland | scottish | scot | edinburgh
wales: welsh | welshman | welshmen
england: england | englishman | englishmen
northern_ireland: northern ireland | northern irish | ulster | belfast
catalonia: catalonia | catalan | barcelona
basque_country: basque country | basque
ussr: USSR | soviet union | soviet | union of soviet socialist republics | soviet russia
russian_empire: russian empire | tsarist russia | czarist russia | imperial russia
kievan_rus: kievan rus | kyivan rus | kievan russia | ancient rus
ukrainian_ssr: ukrainian ssr | soviet ukraine | ukrainian soviet socialist republic
belarusian_ssr: byelorussian ssr | belarusian ssr | soviet belarus
yugoslavia: yugoslavia | yugoslav | yugoslavian
czechoslovakia: czechoslovakia | czechoslovak | czechoslovakian
gdr: GDR | DDR | east germany | east german | german democratic republic
west_germany: west germany | west german
third_reich: third reich | nazi germany | hitlerite germany | fascist germany | hitler germany | german reich
ottoman_empire: ottoman empire | ottoman
austria_hungary: austria hungary | austro hungarian empire | habsburg empire
polish_lithuanian_commonwealth: polish lithuanian commonwealth | grand duchy of lithuania
west: west | western | westerner | occident | western world | western countries | western powers | western states | western nations | western governments | western bloc | western civilisation | western civilization | western camp | collective west
east: east | eastern
anglo_saxons: anglo saxon | anglo saxons | anglosaxon | anglosaxons | anglosphere
europe: europe | european | old continent | old world | european continent | european countries | european states | european nations
eu: EU | european union | brussels | european bloc | european community | EEC | eu officials | eu leadership | brussels bureaucrats | eurocrat
eu_member_states: eu member states | eu members | eu countries | eu states | eu nations | eu member countries | member states of the european union
western_europe: western europe | western european | west european
eastern_europe: eastern europe | east european | eastern european | central and eastern europe | central eastern europe
central_europe: central europe | central european
northern_europe: northern europe | nordic countries | nordic | scandinavia | scandinavian | nordics
southern_europe: southern europe | southern european | mediterranean countries
baltic_states: baltic | baltic states | baltic countries | baltic republics | baltics | baltic nations
baltic_sea: baltic sea | baltic sea region
visegrad: visegrad | visegrad group | visegrad four | v4
lublin_triangle: lublin triangle | lublin triangle alliance
benelux: benelux | low countries
balkans: balkan | balkans | western balkans | balkan peninsula | balkan states | balkan countries
caucasus: caucasus | caucasian | south caucasus | transcaucasia | transcaucasus
north_caucasus: north caucasus | northern caucasus
central_asia: central asia | central asian | central asian republics
middle_east: middle east | middle eastern | near east | mideast
asia: asia | asian
asia_pacific: asia pacific | indo pacific
arab_world: arab | arab world | arab countries | arab states | arabic | arabian
gulf_states: gulf states | gulf monarchies | persian gulf monarchies | GCC | gulf cooperation council | persian gulf states
maghreb: maghreb | north africa | north african
africa: africa | african | african continent | black continent
sahel: sahel | sahel region
latin_america: latin america | latin american | south america | south american
central_america: central america | central american
north_america: north america | north american
caribbean: caribbean | west indies
global_south: global south | third world | developing countries
post_soviet_space: post soviet space | post soviet countries | post soviet states | post soviet republics | former soviet union | former soviet republics | former soviet states | ex soviet republics | near abroad | post soviet | post soviet region
eurasia: eurasia | eurasian
arctic: arctic | north pole | far north | arctic region
antarctica: antarctica | antarctic
slavs: slav | slavic | slavonic | slavdom | slavic peoples | slavic world
russian_world: russian world | russkiy mir | russkii mir | russky mir | ruskii mir | rusky mir
novorossiya: novorossiya | novorossia | new russia | novorosiya
little_russia: malorossiya | malorossia | little russia | little russian | malorussia
russian_speakers: russian speaker | russian speakers | russian speaking | russian speaking population | russophone | russian speaking minority | russian speaking people | russian speaking residents
russian_language: russian language | russian tongue
ukrainian_language: ukrainian language | ukrainian tongue
ethnic_russians: ethnic russian | ethnic russians | russian minority
russophobia: russophobia | russophobic | russophobe | anti russian sentiment | anti russian hysteria | rusophobia | russo phobia
nazi: nazi | nazism | national socialist | national socialism | hitlerite | nazist
neo_nazi: neo nazi | neonazi | neo nazis | neo nazism | neonazism
banderite: banderite | banderovite | banderovets | banderovtsy | bandera follower | banderist | banderism | banderovites
jews: jew | jewish | jewry | hebrew
judaism: judaism | judaic
zionism: zionist | zionism
antisemitism: antisemitism | antisemitic | anti semitism | anti semitic | antisemite | anti semite | judeophobia
roma: roma people | romani people | gypsy | gypsies
muslim: muslim | moslem | islam | islamic
islamist: islamist | radical islam | islamic radical | jihadist | jihadi | jihadism | islamic extremist | islamic fundamentalist
sharia: sharia | shariah | sharia law | islamic law
christian: christian | christianity | christendom
catholic: catholic | catholicism | catholic church | roman catholic church | roman catholic
greek_catholic: greek catholic | uniate | uniates | ukrainian greek catholic church | UGCC | greek catholic church
orthodox: orthodoxy | orthodox | orthodox christian | orthodox christianity | orthodox church | eastern orthodox
moscow_patriarchate: moscow patriarchate | russian orthodox church | ROC
uoc_mp: ukrainian orthodox church of the moscow patriarchate | ukrainian orthodox church moscow patriarchate | uoc mp | UOC
ocu: OCU | orthodox church of ukraine | autocephalous church of ukraine | new ukrainian church
kyiv_patriarchate: kyiv patriarchate | kiev patriarchate | ukrainian orthodox church of the kyiv patriarchate | uoc kp
ecumenical_patriarchate: ecumenical patriarchate | patriarchate of constantinople | constantinople patriarchate | ecumenical patriarch | patriarch of constantinople | patriarch bartholomew | bartholomew i | bartholomew | phanar | fener
constantinople: constantinople | istanbul
kyiv_pechersk_lavra: kyiv pechersk lavra | kiev pechersk lavra | monastery of the caves | kyiv lavra | pechersk lavra
tomos: tomos | autocephaly | autocephalous
jehovahs_witnesses: jehovah's witnesses | jehovahs witnesses | jehovah witnesses
satanist: satanist | satanism | satanic | devil worship
freemasons: freemason | freemasonry | masonic
illuminati: illuminati | order of the illuminati
lgbt: LGBT | LGBTQ | LGBTI | LGBTQI | lgbt community | lgbt people | sexual minorities | lgbtq community | gay community
kurds: kurd | kurdish | kurdistan
uyghurs: uyghur | uighur | uygur | xinjiang
rohingya: rohingya | rohingyas
yazidis: yazidi | yezidi
alawites: alawite | alawi
shia: shia | shiite | shi'ite
sunni: sunni | sunnite
crimean_tatars: crimean tatar | crimean tatars | tatars of crimea | qirimli
tatars: tatar | tartar | tatarstan | kazan
chechens: chechen | chechnya | chechnia | ichkeria | grozny | groznyy | chechen republic
dagestan: dagestan | dagestani | makhachkala
ingushetia: ingushetia | ingush
rusyns: rusyn | ruthenian | rusin
gagauz: gagauz | gagauzia | comrat
crimea: crimea | crimean | crimean peninsula | republic of crimea | autonomous republic of crimea | simferopol | peninsula of crimea
sevastopol: sevastopol | sebastopol
kerch: kerch | kerch peninsula
kerch_strait: kerch strait | strait of kerch | kerch straits
kerch_incident: kerch strait incident | kerch incident | kerch provocation
crimean_bridge: crimean bridge | kerch bridge | crimea bridge | kerch strait bridge
azov_sea: sea of azov | azov sea
black_sea: black sea | black sea region
donbas: donbas | donbass | donets basin | donets coal basin | eastern ukraine | east ukraine | southeast ukraine | south eastern ukraine | southeastern ukraine | east of ukraine | ukraine east | south east of ukraine
donetsk: donetsk | donetsk region | donetsk oblast
luhansk: luhansk | lugansk | luhansk region | lugansk region | luhansk oblast
dnr: DNR | DPR | donetsk people's republic | donetsk republic | self proclaimed donetsk people's republic
lnr: LNR | LPR | luhansk people's republic | lugansk people's republic | luhansk republic | lugansk republic
ldnr: LDNR | dnr and lnr | lnr and dnr | dpr and lpr | lpr and dpr | people's republics of donbas | people's republics of donbass | donbas republics | donbass republics | self proclaimed republics | breakaway republics | people's republics | ordlo | CADLR
donbas_militants: russian backed separatists | pro russian separatists | donbas separatists | donbass separatists | russia backed separatists | pro russian rebels | donbas rebels | donbas militia | donbass militia | people's militia | pro russian militants | donbas militants | ukrainian rebels | russian backed rebels
mariupol: mariupol
avdiivka: avdiivka | avdeevka | avdeyevka
debaltseve: debaltseve | debaltsevo
ilovaisk: ilovaisk | ilovaysk
slovyansk: slovyansk | sloviansk | slavyansk | slaviansk
kramatorsk: kramatorsk | kramators'k
horlivka: horlivka | gorlovka
stanytsia_luhanska: stanytsia luhanska | stanitsa luganskaya | stanytsya luhanska
zolote: zolote | zolotoe | zolotoye
bakhmut: bakhmut | artemivsk | artemovsk | artyomovsk
bucha: bucha | bucha massacre
irpin: irpin | irpen
kharkiv: kharkiv | kharkov
odesa: odesa | odessa
odesa_fire: odesa trade unions house | odessa trade union house | trade unions house | house of trade unions | trade union building | trade unions building | odessa massacre | odesa massacre | odessa tragedy | odesa tragedy | odessa khatyn | 2 may 2014
dnipro: dnipro | dnipropetrovsk | dnepropetrovsk
dnieper_river: dnieper | dnepr | dniepr | dnipro river
zaporizhzhia: zaporizhzhia | zaporizhia | zaporozhye | zaporizhzhya | zaporozhe
zaporizhzhia_npp: zaporizhzhia npp | zaporizhzhia nuclear power plant | zaporozhye npp | zaporozhye nuclear power plant | ZNPP | ZAES | zaporizhzhia nuclear plant
kherson: kherson | kherson region
henichesk: henichesk | genichesk
mykolaiv: mykolaiv | mykolayiv | nikolaev | nikolayev
lviv: lviv | lvov | lwow | lemberg
transcarpathia: transcarpathia | zakarpattia | zakarpatska | transcarpathian | zakarpatya | uzhhorod | uzhgorod | subcarpathia | carpathian ruthenia | mukachevo | mukacheve
western_ukraine: western ukraine | west ukraine | galicia | galician | halychyna | ivano frankivsk | ivano frankovsk
volyn: volyn | volhynia | volyn region | volhynian
volyn_massacre: volyn massacre | volhynia massacre | volyn tragedy | wolyn massacre | volhynian massacre
bukovina: bukovina | bukovyna | chernivtsi | chernovtsy
sumy: sumy | sumy region
chernihiv: chernihiv | chernigov
vinnytsia: vinnytsia | vinnitsa
zhytomyr: zhytomyr | zhitomir
chernobyl: chernobyl | chornobyl | chernobyl npp | chernobyl nuclear power plant | chernobyl disaster | chornobyl disaster | chernobyl catastrophe | pripyat
skadovsk: skadovsk | skadovs'k
ochakiv: ochakiv | ochakov
snake_island: snake island | zmiinyi island
yavoriv: yavoriv | yavorov | yavoriv training ground
kaliningrad: kaliningrad | koenigsberg | konigsberg | kaliningrad region | kaliningrad oblast | kaliningrad exclave
suwalki_gap: suwalki gap | suwalki corridor | suwałki gap | suwałki corridor
st_petersburg: st petersburg | saint petersburg | petrograd
leningrad: leningrad | siege of leningrad | leningrad blockade | leningrad siege | blockade of leningrad
stalingrad: stalingrad | volgograd | battle of stalingrad
karelia: karelia | karelian | petrozavodsk
vyborg: vyborg | viipuri
pskov: pskov | pskov region
kursk: kursk | kursk region | kursk oblast
belgorod: belgorod | belgorod region
rostov: rostov | rostov on don
murmansk: murmansk | kola peninsula
siberia: siberia | siberian
yekaterinburg: yekaterinburg | ekaterinburg | sverdlovsk
kuril_islands: kuril islands | kuril | kurils | kurile islands | northern territories | southern kurils
alaska: alaska | alaskan
shikhany: shikhany | shikhan
sandarmokh: sandarmokh | sandarmoh
transnistria: transnistria | transnistrian | transdniestria | transdniester | transdnistria | pridnestrovie | pridnestrovian | tiraspol | PMR | trans dniester
abkhazia: abkhazia | abkhaz | abkhazian | sukhumi | sokhumi
south_ossetia: south ossetia | south ossetian | ossetia | ossetian | tskhinvali | tskhinval | tskhinvali region
adjara: adjara | ajara | batumi
nagorno_karabakh: nagorno karabakh | nagorny karabakh | karabakh | artsakh | stepanakert | nagorno karabakh republic
shusha: shusha | shushi
nakhchivan: nakhchivan | nakhichevan
grodno: grodno | hrodna | grodno region
brest: brest litovsk | brest fortress
vitebsk: vitebsk | viciebsk | vitsebsk
mogilev: mogilev | mahilyow | mogilyov
gomel: gomel | homiel | homyel
kurapaty: kurapaty | kuropaty
khatyn: khatyn | chatyn
western_belarus: western belarus | west belarus | kresy
astravets_npp: astravets | ostrovets | belarusian npp | belarusian nuclear power plant | astravets npp | ostrovets npp | astravyets | belnpp | ostrovets nuclear power plant | astravets nuclear power plant
gdansk: gdansk | danzig
katyn: katyn | katyn massacre | katyn forest
auschwitz: auschwitz | oswiecim | auschwitz birkenau | birkenau
smolensk_crash: smolensk crash | smolensk air disaster | smolensk plane crash | smolensk disaster
narva: narva | ivangorod
daugavpils: daugavpils | latgale
republika_srpska: republika srpska | banja luka
srebrenica: srebrenica | srebrenica massacre | srebrenica genocide
aleppo: aleppo | east aleppo | eastern aleppo
idlib: idlib | idleb | idlib province
douma: douma
douma_attack: douma chemical attack | douma attack | douma incident | chemical attack in douma | douma gas attack | douma chemical incident
ghouta: ghouta | east ghouta | eastern ghouta
khan_sheikhoun: khan sheikhoun | khan sheikhun | khan shaykhun | khan sheikhoun attack
saraqib: saraqib | saraqeb
raqqa: raqqa | ar raqqah | rakka
deir_ez_zor: deir ez zor | deir ezzor | deir al zor | deir al zour
palmyra: palmyra | tadmur
latakia: latakia | lattakia
khmeimim: khmeimim | hmeimim | khmeymim | khmeimim air base
tartus: tartus | tartous
al_tanf: al tanf | tanf
rukban: rukban | rukban camp | al rukban
al_hol: al hol | al hawl
afrin: afrin | efrin
manbij: manbij | membij
kobani: kobani | kobane
golan_heights: golan heights | golan
mosul: mosul | mossul
gaza: gaza | gaza strip
west_bank: west bank | judea and samaria
jerusalem: jerusalem | al quds
benghazi: benghazi | bengazi
wuhan: wuhan | hubei
tibet: tibet | tibetan
south_china_sea: south china sea | spratly islands
new_york: new york | new york city | NYC | big apple
california: california | californian
texas: texas | texan
florida: florida | floridian
guantanamo: guantanamo | guantanamo bay | gitmo
bavaria: bavaria | bavarian
cologne: cologne | koln
strasbourg: strasbourg | strassburg
salisbury: salisbury
hague: hague | the hague
geneva: geneva | geneve
bosporus: bosporus | bosphorus | turkish straits | dardanelles
silk_road: silk road | belt and road | belt and road initiative | one belt one road | new silk road
suez_canal: suez canal | suez
putin: putin | vladimir putin | vladimir vladimirovich putin | russian president | president of russia | russian leader | kremlin leader | kremlin chief | russian president vladimir putin | russian head of state | putinism | putin regime
medvedev: medvedev | dmitry medvedev | dmitri medvedev
lavrov: lavrov | sergey lavrov | sergei lavrov | russian foreign minister
shoigu: shoigu | sergei shoigu | sergey shoigu
peskov: peskov | dmitry peskov | dmitri peskov | kremlin spokesman | kremlin spokesperson
zakharova: zakharova | maria zakharova | mariya zakharova | russian foreign ministry spokeswoman | russian foreign ministry spokesperson
konashenkov: konashenkov | igor konashenkov
gerasimov: gerasimov | valery gerasimov
surkov: surkov | vladislav surkov
patrushev: patrushev | nikolai patrushev
naryshkin: naryshkin | sergei naryshkin | sergey naryshkin
mishustin: mishustin | mikhail mishustin | russian prime minister mikhail mishustin
matvienko: matvienko | matviyenko | valentina matvienko | valentina matviyenko
volodin: volodin | vyacheslav volodin
zhirinovsky: zhirinovsky | zhirinovskiy | vladimir zhirinovsky
kadyrov: kadyrov | ramzan kadyrov | kadyrovtsy | chechen leader
prigozhin: prigozhin | yevgeny prigozhin | evgeny prigozhin | yevgeniy prigozhin | putin's chef
nebenzya: nebenzya | vasily nebenzya | nebenzia | vassily nebenzia
churkin: churkin | vitaly churkin
chizhov: chizhov | vladimir chizhov
kozak: kozak | dmitry kozak
aksyonov: aksyonov | aksenov | sergey aksyonov | sergei aksyonov
poklonskaya: poklonskaya | natalia poklonskaya
girkin: girkin | strelkov | igor girkin | igor strelkov
dugin: dugin | alexander dugin | aleksandr dugin
kiselyov: kiselyov | kiselev | dmitry kiselyov | dmitry kiselev | dmitri kiselyov | kisilev
solovyov: solovyov | soloviev | solovyev | vladimir solovyov | vladimir soloviev
simonyan: simonyan | margarita simonyan
yeltsin: yeltsin | boris yeltsin
gorbachev: gorbachev | mikhail gorbachev | gorbachov | gorbachyov
stalin: stalin | joseph stalin | josef stalin | iosif stalin | stalinism | stalinist
lenin: lenin | vladimir lenin | leninist | leninism
khrushchev: khrushchev | nikita khrushchev
brezhnev: brezhnev | leonid brezhnev
molotov: vyacheslav molotov | molotov
zhukov: zhukov | georgy zhukov | marshal zhukov
konev: konev | ivan konev | marshal konev | konev statue | konev monument | konev memorial
catherine_ii: catherine the great | catherine ii
peter_i: peter the great | peter i
navalny: navalny | navalniy | navalnyy | alexei navalny | alexey navalny | aleksei navalny | navalnyi | kremlin critic alexei navalny | berlin patient
navalnaya: navalnaya | yulia navalnaya | navalny's wife
pevchikh: pevchikh | maria pevchikh
fbk: FBK | anti corruption foundation | fund for fighting corruption | anti corruption fund
putin_palace: putin's palace | gelendzhik palace | palace in gelendzhik
nemtsov: nemtsov | boris nemtsov
khodorkovsky: khodorkovsky | mikhail khodorkovsky | khodorkovskiy
berezovsky: berezovsky | boris berezovsky
abramovich: abramovich | roman abramovich
kasparov: kasparov | garry kasparov
kara_murza: kara murza | vladimir kara murza
politkovskaya: politkovskaya | anna politkovskaya
pussy_riot: pussy riot | verzilov | pyotr verzilov
skripal: skripal | sergei skripal | sergey skripal | skripals | skripal family
yulia_skripal: yulia skripal | julia skripal
skripal_case: skripal case | skripal affair | skripal poisoning | salisbury poisoning | salisbury incident | salisbury attack | poisoning in salisbury | skripal incident | skripal story
petrov_and_boshirov: petrov and boshirov | boshirov | alexander petrov | ruslan boshirov | alexander mishkin | chepiga | anatoliy chepiga | mishkin | anatoly chepiga
sturgess: dawn sturgess | sturgess
litvinenko: litvinenko | alexander litvinenko | aleksandr litvinenko
magnitsky: magnitsky | sergei magnitsky | sergey magnitsky | magnitskiy
browder: browder | bill browder | william browder
khangoshvili: khangoshvili | zelimkhan khangoshvili | tiergarten murder | tiergarten killing | berlin murder
butina: butina | maria butina
krasikov: krasikov | vadim krasikov
zelensky: zelensky | zelenskyy | zelenskiy | zelenskyi | zelenski | volodymyr zelensky | volodymyr zelenskyy | volodymyr zelenskiy | vladimir zelensky | vladimir zelenskiy | vladimir zelenskyy | president zelensky
poroshenko: poroshenko | petro poroshenko | pyotr poroshenko | petr poroshenko | president poroshenko | chocolate king
yanukovych: yanukovych | yanukovich | viktor yanukovych | viktor yanukovich
yushchenko: yushchenko | yuschenko | viktor yushchenko
kuchma: kuchma | leonid kuchma
kravchuk: kravchuk | leonid kravchuk
tymoshenko: tymoshenko | timoshenko | yulia tymoshenko | yulia timoshenko | yuliya tymoshenko
yatsenyuk: yatsenyuk | yatseniuk | arseniy yatsenyuk | arseny yatsenyuk | arseniy yatseniuk
turchynov: turchynov | turchinov | oleksandr turchynov | alexander turchinov
groysman: groysman | hroysman | volodymyr groysman
honcharuk: honcharuk | goncharuk | oleksiy honcharuk
shmyhal: shmyhal | shmygal | denys shmyhal
klimkin: klimkin | pavlo klimkin
kuleba: kuleba | dmytro kuleba | ukrainian foreign minister
reznikov: reznikov | oleksii reznikov | oleksiy reznikov
zaluzhny: zaluzhny | zaluzhnyi | zaluzhnyy | valery zaluzhny | valerii zaluzhnyi
syrskyi: syrskyi | syrsky | oleksandr syrskyi | oleksandr syrsky
budanov: budanov | kyrylo budanov
yermak: yermak | ermak | andriy yermak | andrii yermak
avakov: avakov | arsen avakov
klitschko: klitschko | klichko | vitali klitschko | kyiv mayor
danilov: danilov | oleksiy danilov
kolomoisky: kolomoisky | kolomoyskyi | kolomoyskyy | ihor kolomoisky | igor kolomoisky | kolomoiskyi | ihor kolomoyskyi | kolomoyskiy | kolomoiskiy
akhmetov: akhmetov | rinat akhmetov
medvedchuk: medvedchuk | viktor medvedchuk | victor medvedchuk
boyko: yuriy boyko | yuri boyko
suprun: suprun | ulana suprun
parubiy: parubiy | andriy parubiy
yarosh: dmytro yarosh | yarosh | dmitry yarosh
biletsky: biletsky | andriy biletsky
nadia_savchenko: savchenko | nadia savchenko | nadiya savchenko | nadezhda savchenko
sentsov: sentsov | oleg sentsov | oleh sentsov
dzhemilev: dzhemilev | mustafa dzhemilev | dzhemilyov | jemilev
chubarov: chubarov | refat chubarov
sternenko: sternenko | serhiy sternenko
babchenko: babchenko | arkady babchenko
sheremet: sheremet | pavel sheremet
gongadze: gongadze | georgiy gongadze
handziuk: handziuk | kateryna handziuk | gandzyuk
buzina: buzina | oles buzina
farion: farion | iryna farion
bandera: bandera | stepan bandera
shukhevych: shukhevych | shukhevich | roman shukhevych | roman shukhevich
petliura: petliura | petlyura | symon petliura
mazepa: mazepa | ivan mazepa
khmelnytsky: khmelnytsky | khmelnitsky | bohdan khmelnytsky | bogdan khmelnitsky | pereyaslav council | pereyaslav rada
filaret: filaret | patriarch filaret
epiphanius: epiphanius | metropolitan epiphanius | epifaniy
onufriy: onufriy | metropolitan onufriy | onuphrius
patriarch_kirill: patriarch kirill | kirill | patriarch cyril | patriarch of moscow
lukashenko: lukashenko | lukashenka | alexander lukashenko | aleksandr lukashenko | alyaksandr lukashenka | aliaksandr lukashenka | belarusian president | president of belarus | belarusian leader | belarusian dictator | belarusian strongman | lukashenko regime | belarusian ruler
tsikhanouskaya: tsikhanouskaya | tikhanovskaya | tsikhanouskaia | sviatlana tsikhanouskaya | svetlana tikhanovskaya | svetlana tsikhanouskaya | belarusian opposition leader
siarhei_tsikhanouski: tsikhanouski | tikhanovsky | sergei tikhanovsky | siarhei tsikhanouski
kalesnikava: kalesnikava | kolesnikova | maria kalesnikava | maria kolesnikova | maryia kalesnikava
babaryka: babaryka | babariko | viktar babaryka | viktor babariko
tsapkala: tsapkala | tsepkalo | valery tsepkalo | veronika tsepkalo
latushka: latushka | latushko | pavel latushko | pavel latushka
protasevich: protasevich | pratasevich | raman pratasevich | roman protasevich
sapega: sapega | sofia sapega | sapieha
bandarenka: bandarenka | bondarenko | raman bandarenka | roman bondarenko
taraikouski: taraikouski | taraykovsky | alexander taraikovsky
shishov: shishov | vitaly shishov | vital shyshou
tsimanouskaya: tsimanouskaya | timanovskaya | krystsina tsimanouskaya | kristina timanovskaya
makei: makei | vladimir makei | makey | uladzimir makei
alexievich: alexievich | svetlana alexievich
kalinouski: kalinouski | kalinovsky | kastus kalinouski | kastus kalinovsky
sandu: sandu | maia sandu | moldovan president | president of moldova
dodon: dodon | igor dodon
plahotniuc: plahotniuc | vlad plahotniuc | vladimir plahotniuc
gavrilita: gavrilita | natalia gavrilita
saakashvili: saakashvili | mikheil saakashvili | mikhail saakashvili | mikhael saakashvili
ivanishvili: ivanishvili | bidzina ivanishvili
zourabichvili: zourabichvili | salome zourabichvili | zurabishvili
shevardnadze: shevardnadze | eduard shevardnadze
margvelashvili: margvelashvili | giorgi margvelashvili
garibashvili: garibashvili | irakli garibashvili
pashinyan: pashinyan | nikol pashinyan | pashinian | armenian prime minister
kocharyan: kocharyan | robert kocharyan
sargsyan: serzh sargsyan | sargsyan | sarkisian
aliyev: aliyev | ilham aliyev | aliev | azerbaijani president
nazarbayev: nazarbayev | nursultan nazarbayev
tokayev: tokayev | kassym jomart tokayev | kazakh president
jeenbekov: jeenbekov | sooronbay jeenbekov
japarov: japarov | sadyr japarov
karimov: karimov | islam karimov
mirziyoyev: mirziyoyev | shavkat mirziyoyev
rahmon: emomali rahmon | rakhmon | emomali rakhmon
us_president: us president | american president | president of the united states | POTUS | president of the us | american leader | us head of state
biden: biden | joe biden | joseph biden | president biden | us president joe biden | us president biden | biden administration
hunter_biden: hunter biden | biden's son | biden son | son of joe biden | joe biden's son
trump: trump | donald trump | president trump | donald j trump | us president donald trump | us president trump | trump administration
ivanka_trump: ivanka trump | ivanka
obama: obama | barack obama | president obama | barak obama | obama administration
bill_clinton: bill clinton | president clinton
clinton: clinton | hillary clinton | hillary | hilary clinton
george_w_bush: george w bush | george bush | bush junior | bush administration
reagan: reagan | ronald reagan
kennedy: john f kennedy | JFK
nixon: nixon | richard nixon
roosevelt: roosevelt | franklin roosevelt
truman: harry truman | truman
vance: jd vance | j d vance
rubio: rubio | marco rubio
hegseth: hegseth | pete hegseth
witkoff: witkoff | steve witkoff
pompeo: pompeo | mike pompeo
blinken: blinken | antony blinken | anthony blinken | tony blinken
tillerson: tillerson | rex tillerson
kerry: john kerry | kerry
esper: mark esper | esper
mattis: mattis | james mattis
bolton: john bolton
nuland: nuland | victoria nuland
pyatt: pyatt | geoffrey pyatt
volker: kurt volker | volker
yovanovitch: yovanovitch | marie yovanovitch
psaki: psaki | jen psaki
mccain: mccain | john mccain
romney: romney | mitt romney
pelosi: pelosi | nancy pelosi
giuliani: giuliani | rudy giuliani
manafort: manafort | paul manafort
bannon: bannon | steve bannon
mueller: mueller | robert mueller | mueller report | mueller investigation | mueller probe
comey: comey | james comey
brzezinski: brzezinski | zbigniew brzezinski
kissinger: kissinger | henry kissinger
albright: madeleine albright | albright
soros: soros | george soros | gyorgy soros | sorosite
bill_gates: bill gates | gates foundation | bill and melinda gates | bill and melinda gates foundation | bill melinda gates foundation | melinda gates | gates family
fauci: fauci | anthony fauci | dr fauci
musk: musk | elon musk
zuckerberg: zuckerberg | mark zuckerberg
bezos: bezos | jeff bezos
rockefeller: rockefeller | rockefeller foundation
rothschild: rothschild | rothschild family
assange: assange | julian assange
snowden: snowden | edward snowden
manning: chelsea manning | bradley manning
thunberg: thunberg | greta thunberg | greta
fukuyama: fukuyama | francis fukuyama
queen_elizabeth: queen elizabeth | elizabeth ii | queen elizabeth ii | british queen | royal family | british monarchy | buckingham palace
diana: princess diana | lady diana | lady di
uk_prime_minister: uk prime minister | british prime minister | british pm | uk pm | uk premier | british premier
johnson: boris johnson | johnson
theresa_may: theresa may | teresa may | prime minister may
cameron: david cameron | cameron
truss: liz truss
sunak: sunak | rishi sunak
starmer: starmer | keir starmer
corbyn: corbyn | jeremy corbyn
blair: tony blair | blair
thatcher: thatcher | margaret thatcher
churchill: churchill | winston churchill
chamberlain: chamberlain | neville chamberlain
farage: farage | nigel farage
german_chancellor: german chancellor | chancellor of germany | german leader
merkel: merkel | angela merkel | chancellor merkel | frau merkel | german chancellor angela merkel | german chancellor merkel
scholz: scholz | olaf scholz | german chancellor olaf scholz
merz: merz | friedrich merz
steinmeier: steinmeier | frank walter steinmeier | german president
maas: heiko maas | maas
baerbock: baerbock | annalena baerbock
schroeder: gerhard schroeder | schroeder | gerhard schroder | schroder
gauck: gauck | joachim gauck
von_der_leyen: von der leyen | ursula von der leyen | leyen | european commission president | european commission chief
lisa_f: lisa case | our lisa | lisa affair
hitler: hitler | adolf hitler | fuhrer | fuehrer
ribbentrop: ribbentrop | joachim von ribbentrop
goebbels: goebbels | joseph goebbels
himmler: himmler | heinrich himmler
vlasov: vlasov | andrey vlasov | andrei vlasov | vlasovite
mannerheim: mannerheim | carl gustaf mannerheim
petain: petain | philippe petain | vichy
mussolini: mussolini | benito mussolini
antonescu: ion antonescu | antonescu
french_president: french president | president of france | french leader
macron: macron | emmanuel macron | french president emmanuel macron | president macron
hollande: francois hollande | president hollande
sarkozy: sarkozy | nicolas sarkozy
le_pen: le pen | marine le pen
de_gaulle: de gaulle | charles de gaulle | general de gaulle
napoleon: napoleon | bonaparte | napoleonic
fillon: fillon | francois fillon
duda: duda | andrzej duda
kaczynski: kaczynski | jaroslaw kaczynski | jarosław kaczyński
lech_kaczynski: lech kaczynski
morawiecki: morawiecki | mateusz morawiecki
tusk: tusk | donald tusk
sikorski: sikorski | radoslaw sikorski | radosław sikorski | radek sikorski
macierewicz: macierewicz | antoni macierewicz
walesa: walesa | wałęsa | lech walesa | lech wałęsa
pilsudski: pilsudski | piłsudski | jozef pilsudski | józef piłsudski
lipski: jozef lipski | lipski
grybauskaite: grybauskaite | dalia grybauskaite
nauseda: nauseda | gitanas nauseda | lithuanian president
landsbergis: landsbergis | gabrielius landsbergis
linkevicius: linkevicius | linas linkevicius
simonyte: simonyte | ingrida simonyte
levits: levits | egils levits
rinkevics: rinkevics | edgars rinkevics
karins: karins | krisjanis karins
kallas: kallas | kaja kallas
kaljulaid: kaljulaid | kersti kaljulaid
niinisto: niinisto | sauli niinisto
stubb: stubb | alexander stubb
lofven: lofven | stefan lofven
bildt: bildt | carl bildt
stoltenberg: stoltenberg | jens stoltenberg
rasmussen: rasmussen | anders fogh rasmussen | fogh rasmussen
rutte: rutte | mark rutte
nato_secretary_general: nato secretary general | nato chief | nato head | secretary general of nato | head of nato
zeman: zeman | milos zeman
babis: andrej babis | czech prime minister andrej babis
havel: havel | vaclav havel
kolar: ondrej kolar | kolar
hrib: hrib | zdenek hrib | prague mayor | mayor of prague
fico: fico | robert fico
caputova: caputova | zuzana caputova
kuciak: kuciak | jan kuciak
orban: orban | viktor orban | hungarian prime minister | hungarian leader
szijjarto: szijjarto | peter szijjarto
iohannis: iohannis | klaus iohannis
borisov: boyko borisov | borissov | boyko borissov
radev: radev | rumen radev
gebrev: gebrev | emilian gebrev
vanga: vanga | baba vanga
vucic: vucic | aleksandar vucic
milosevic: milosevic | slobodan milosevic
dodik: dodik | milorad dodik
djukanovic: djukanovic | milo djukanovic | đukanović
karadzic: karadzic | radovan karadzic
mladic: mladic | ratko mladic
tito: josip broz tito | tito
thaci: thaci | hashim thaci
zaev: zaev | zoran zaev
tsipras: tsipras | alexis tsipras
salvini: salvini | matteo salvini
conte: giuseppe conte
meloni: meloni | giorgia meloni
berlusconi: berlusconi | silvio berlusconi
draghi: draghi | mario draghi
strache: strache | heinz christian strache
kneissl: kneissl | karin kneissl
puigdemont: puigdemont | carles puigdemont
borrell: borrell | josep borrell | eu foreign policy chief | eu high representative | eu top diplomat | high representative of the european union
mogherini: mogherini | federica mogherini
juncker: juncker | jean claude juncker
hahn: johannes hahn
barroso: barroso | jose manuel barroso
hallstein: hallstein | walter hallstein
pope: pope | pontiff | holy father
pope_francis: pope francis | bergoglio
john_paul_ii: john paul ii | pope john paul ii | wojtyla
erdogan: erdogan | recep tayyip erdogan | tayyip erdogan | turkish president | turkish leader
gulen: gulen | fethullah gulen | gulenist
ataturk: ataturk | mustafa kemal
assad: assad | bashar assad | bashar al assad | al assad | assad regime | assad government | syrian dictator
al_sharaa: jolani | golani | al sharaa | ahmed al sharaa | al jolani | abu mohammad al jolani | al golani
gaddafi: gaddafi | qaddafi | kadhafi | muammar gaddafi | moammar gadhafi | gadhafi | kaddafi
haftar: haftar | khalifa haftar | hafter
saddam: saddam | saddam hussein
soleimani: soleimani | qasem soleimani | qassem soleimani | suleimani
khamenei: khamenei | ali khamenei
rouhani: rouhani | hassan rouhani
raisi: raisi | ebrahim raisi
netanyahu: netanyahu | benjamin netanyahu | binyamin netanyahu | israeli prime minister
mbs: mohammed bin salman | MBS | mohammad bin salman | saudi crown prince
khashoggi: khashoggi | jamal khashoggi
bin_laden: bin laden | osama bin laden | usama bin laden
baghdadi: baghdadi | al baghdadi | abu bakr al baghdadi
mursi: mohamed morsi | morsi | mursi
sisi: el sisi | al sisi | abdel fattah el sisi
xi: xi jinping | chinese president | chinese leader | president xi
kim_jong_un: kim jong un | north korean leader
modi: modi | narendra modi
maduro: maduro | nicolas maduro | venezuelan president nicolas maduro
guaido: guaido | juan guaido
chavez: hugo chavez | chavez | chavismo
morales: evo morales | president morales
castro: fidel castro | castro
bolsonaro: bolsonaro | jair bolsonaro
lula: lula | lula da silva
milei: milei | javier milei
pinochet: pinochet | augusto pinochet
trudeau: trudeau | justin trudeau
guterres: guterres | antonio guterres | un secretary general | un chief | un head
tedros: tedros | tedros ghebreyesus | tedros adhanom ghebreyesus | who chief | who director general
mandela: nelson mandela | mandela
breivik: breivik | anders breivik
tsemakh: tsemakh | tsemach | volodymyr tsemakh
le_mesurier: le mesurier | james le mesurier
vanessa_beeley: vanessa beeley | beeley
nato: NATO | north atlantic alliance | north atlantic treaty organisation | north atlantic treaty organization | atlantic alliance | nato alliance | north atlantic bloc | north atlantic council | western military alliance | western military bloc | nato countries | nato states | nato member states | nato members | nato allies | nato bloc
nato_troops: nato troops | nato forces | alliance troops | nato soldiers | nato military | alliance forces
un: UN | united nations | united nations organisation | united nations organization | UNO
un_security_council: un security council | security council | UNSC | united nations security council
un_general_assembly: un general assembly | UNGA | united nations general assembly
unhcr: UNHCR | un refugee agency
unicef: UNICEF | un children's fund
unesco: UNESCO | united nations educational scientific and cultural organization
who: WHO | world health organisation | world health organization
imf: IMF | international monetary fund
world_bank: world bank | IBRD
wto: WTO | world trade organisation | world trade organization
wef: WEF | world economic forum | davos | davos forum
osce: OSCE | organisation for security and co operation in europe | organization for security and co operation in europe | organisation for security and cooperation in europe | organization for security and cooperation in europe
osce_smm: SMM | osce special monitoring mission | special monitoring mission | osce monitors | osce observers | osce mission | osce monitoring mission | osce observer mission
odihr: ODIHR | office for democratic institutions and human rights
council_of_europe: council of europe | PACE | parliamentary assembly of the council of europe
venice_commission: venice commission | european commission for democracy through law
european_commission: european commission | EC | eu commission | eu executive | berlaymont
european_parliament: european parliament | MEP | eu parliament | europarliament
european_council: european council
council_of_the_eu: council of the european union | council of the eu | eu council
eeas: EEAS | european external action service | eu foreign service
east_stratcom: east stratcom task force | east stratcom | euvsdisinfo | eu vs disinfo | eu mythbusters
eu_delegation: eu delegation | delegation of the european union | eu mission
eumm: EUMM | eu monitoring mission | european union monitoring mission
ema: EMA | european medicines agency
ecb: ECB | european central bank
ebrd: EBRD | european bank for reconstruction and development
echr: ECHR | european court of human rights | strasbourg court
ecj: ECJ | CJEU | european court of justice | court of justice of the european union
icc: ICC | international criminal court
icj: ICJ | international court of justice | un court
icty: ICTY | international criminal tribunal for the former yugoslavia | hague tribunal | yugoslavia tribunal
cas: CAS | court of arbitration for sport
opcw: OPCW | organisation for the prohibition of chemical weapons | organization for the prohibition of chemical weapons | chemical weapons watchdog
iaea: IAEA | international atomic energy agency | un nuclear watchdog
wada: WADA | world anti doping agency | anti doping agency
ioc: IOC | international olympic committee
fifa: FIFA
icao: ICAO | international civil aviation organization | international civil aviation organisation
interpol: INTERPOL | international criminal police organization
red_cross: red cross | ICRC | international committee of the red cross | red crescent
hrw: HRW | human rights watch
msf: MSF | doctors without borders | medecins sans frontieres
transparency_international: transparency international | corruption perceptions index
g7: g7 | g 7 | group of seven | big seven
g8: g8 | g 8 | group of eight
g20: g20 | g 20 | group of twenty
brics: BRICS | brics countries
sco: SCO | shanghai cooperation organisation | shanghai cooperation organization
csto: CSTO | collective security treaty organisation | collective security treaty organization | ODKB
eaeu: EAEU | EEU | eurasian economic union | eurasian union | EAEC | eurasian economic community
cis: CIS | commonwealth of independent states
union_state: union state | union state of russia and belarus | union state of belarus and russia | belarus russia union state | russia belarus union state
warsaw_pact: warsaw pact | warsaw treaty organization | warsaw treaty organisation | warsaw treaty
guam: GUAM | guam organization
opec: OPEC | organization of the petroleum exporting countries
asean: ASEAN | association of southeast asian nations
aukus: AUKUS | aukus pact
five_eyes: five eyes | five eyes alliance
bilderberg: bilderberg | bilderberg club | bilderberg group
trilateral_commission: trilateral commission | club of rome
arab_league: arab league | league of arab states
african_union: african union | organisation of african unity
eastern_partnership: eastern partnership | eastern partnership programme | eastern partnership program
association_agreement: association agreement | eu association agreement | eu ukraine association agreement | ukraine eu association agreement
dcfta: DCFTA | deep and comprehensive free trade area | free trade area with the eu
schengen: schengen | schengen area | schengen zone
eurozone: eurozone | euro area
three_seas: three seas initiative | three seas | trimarium | intermarium | miedzymorze
crimea_platform: crimea platform | crimean platform
normandy_format: normandy format | normandy four | normandy summit | normandy talks
contact_group: trilateral contact group | minsk contact group
minsk_agreements: minsk agreements | minsk agreement | minsk accords | minsk protocol | minsk deal | minsk ii | minsk 2 | minsk process | minsk deals
steinmeier_formula: steinmeier formula | steinmeier's formula
budapest_memorandum: budapest memorandum | budapest memorandum on security assurances
istanbul_convention: istanbul convention | convention on preventing and combating violence against women
inf_treaty: INF | inf treaty | intermediate range nuclear forces treaty | intermediate range nuclear forces
start_treaty: new start treaty | strategic arms reduction treaty | start treaty
open_skies: open skies treaty | open skies | treaty on open skies
abm_treaty: abm treaty | anti ballistic missile treaty
npt: NPT | nuclear non proliferation treaty | non proliferation treaty
cwc: CWC | chemical weapons convention
bwc: BWC | biological weapons convention
jcpoa: JCPOA | iran nuclear deal | iran deal | iranian nuclear deal
montreux_convention: montreux convention | montreux
paris_agreement: paris climate agreement | paris agreement | paris climate accord
un_migration_compact: un migration pact | global compact for migration | global migration pact | migration compact | marrakesh pact | un global compact | global compact on migration
molotov_ribbentrop_pact: molotov ribbentrop pact | molotov ribbentrop | ribbentrop molotov pact | hitler stalin pact | nazi soviet pact | soviet german non aggression pact | german soviet non aggression pact | treaty of non aggression between germany and the soviet union | nazi soviet non aggression pact | soviet nazi pact
munich_agreement: munich agreement | munich betrayal | munich pact | munich conspiracy | munich deal
yalta: yalta conference | yalta agreements | yalta
versailles: treaty of versailles | versailles treaty | versailles
tartu_treaty: treaty of tartu | tartu peace treaty | tartu treaty | tartu peace
nuremberg: nuremberg trials | nuremberg tribunal | nuremberg | nuremberg trial
westphalia: peace of westphalia | westphalian
helsinki_accords: helsinki accords | helsinki final act | helsinki act
ttip: TTIP | transatlantic trade and investment partnership
magnitsky_act: magnitsky act | magnitsky law | magnitsky list | global magnitsky act
kozyrev: kozyrev | andrei kozyrev
cia: CIA | central intelligence agency | langley
fbi: FBI | federal bureau of investigation
nsa: NSA | national security agency
us_intelligence: us intelligence | american intelligence | us intelligence community | us intelligence services | us intelligence agencies | american intelligence services | us special services | us secret services | american special services
pentagon: pentagon | us department of defense | us defense department | us defence department | us defence ministry | us department of defence | department of defense
state_department: state department | us state department | us department of state | foggy bottom | american state department | us secretary of state
us_treasury: us treasury | us department of the treasury | us treasury department
us_embassy: us embassy | american embassy | us embassies | us diplomatic mission | embassy of the united states
us_ambassador: us ambassador | american ambassador | us envoy
us_military: us military | us army | american army | us troops | us forces | american troops | american military | american soldiers | us soldiers | american forces | us armed forces | american armed forces
us_navy: us navy | american navy
us_congress: us congress | congress | capitol hill | american congress | congressman | congressmen | congresswoman | us lawmakers | american lawmakers | us legislators
us_senate: us senate | us senator | american senator | american senate
capitol: us capitol | capitol | capitol building
capitol_riot: capitol riot | january 6 | jan 6 | january 6th | 6 january 2021 | storming of the capitol | capitol storming | capitol attack | assault on the capitol | capitol events | capitol insurrection
us_supreme_court: us supreme court | SCOTUS
democrats: democratic party | us democrats | american democrats | us democratic party
republicans: republican party | GOP | us republicans | american republicans | us republican party
deep_state: deep state | american deep state | us deep state
federal_reserve: federal reserve | the fed | us federal reserve
usaid: USAID | us agency for international development
ned: NED | national endowment for democracy
ndi: NDI | national democratic institute
iri: IRI | international republican institute
radio_free_europe: radio free europe | radio liberty | rferl | rfe rl | RFE | radio free europe radio liberty | radio svoboda | radio svaboda
voice_of_america: voice of america | VOA
darpa: DARPA | defense advanced research projects agency
dtra: DTRA | defense threat reduction agency
rand: RAND | rand corporation
atlantic_council: atlantic council | dfrlab | digital forensic research lab
freedom_house: freedom house
open_society_foundations: open society foundations | open society foundation | soros foundation | open society institute | soros foundations | OSF
cdc: CDC | centers for disease control | centers for disease control and prevention
fda: FDA | food and drug administration
fort_detrick: fort detrick | usamriid
nasa: NASA | us space agency
academi: ACADEMI | blackwater
blm: BLM | black lives matter
kkk: KKK | ku klux klan
mi6: mi6 | mi 6 | SIS | secret intelligence service
mi5: mi5 | mi 5
gchq: GCHQ | government communications headquarters
british_intelligence: british intelligence | british secret service | british special services | british secret services | uk intelligence | uk special services | british intelligence services | uk intelligence services
british_foreign_office: foreign office | british foreign office | FCO | FCDO | uk foreign office | british foreign ministry
british_mod: british ministry of defence | uk ministry of defence | uk defence ministry | british defence ministry | british mod | uk mod
porton_down: porton down | porton down laboratory | dstl
integrity_initiative: integrity initiative | institute for statecraft
scotland_yard: scotland yard | metropolitan police | met police
tories: tory | tories | british conservatives
labour_party: labour party | british labour
bundestag: bundestag | german parliament
bundeswehr: bundeswehr | german army | german armed forces | german military
bnd: BND | german intelligence | federal intelligence service
afd: AFD | alternative for germany | alternative fur deutschland
cdu: CDU | christian democratic union
spd: SPD | german social democrats | social democratic party of germany
charite: charite university hospital | charite hospital | charite clinic
wehrmacht: wehrmacht | nazi army | nazi troops | german nazi army | hitler's army
ss: SS | waffen ss | schutzstaffel
gestapo: gestapo
hitler_youth: hitler youth | hitlerjugend
mossad: mossad
idf: IDF | israel defense forces | israeli army | israeli military | tsahal
yellow_vests: yellow vests | gilets jaunes | yellow vest
law_and_justice: law and justice | law and justice party
state_duma: state duma | duma | russian parliament | russian lawmakers
federation_council: federation council | russian senate
united_russia: united russia | united russia party
russian_foreign_ministry: russian foreign ministry | ministry of foreign affairs of russia | russian mfa | russian ministry of foreign affairs | smolenskaya square | ministry of foreign affairs of the russian federation
russian_defence_ministry: russian defence ministry | russian defense ministry | russian ministry of defence | russian ministry of defense | russian mod | ministry of defence of the russian federation
russian_army: russian army | russian troops | russian forces | russian military | russian soldiers | russian armed forces | armed forces of russia
fsb: FSB | federal security service | russian federal security service | russian security service | lubyanka
gru: GRU | russian military intelligence | main intelligence directorate | GU | unit 29155 | russian main intelligence directorate
svr: SVR | foreign intelligence service of russia | russian foreign intelligence service | russian foreign intelligence
kgb: KGB | committee for state security
nkvd: NKVD
russian_intelligence: russian intelligence | russian special services | russian secret services | russian intelligence services | russian spies | kremlin agents | russian agents
rosgvardia: rosgvardia | russian national guard
wagner: wagner | wagner group | wagner pmc | pmc wagner | wagnerites | wagner mercenaries | private military company wagner
internet_research_agency: internet research agency | troll factory | st petersburg troll factory | russian troll factory | olgino
russian_hackers: russian hackers | fancy bear | apt28 | cozy bear | apt29
gazprom: gazprom
rospotrebnadzor: rospotrebnadzor | russian consumer watchdog
investigative_committee: investigative committee of russia | russian investigative committee | investigative committee
red_army: red army | soviet army | soviet troops | soviet forces | soviet soldiers | soviet military
black_sea_fleet: black sea fleet | russian black sea fleet
immortal_regiment: immortal regiment | immortal regiment march
st_george_ribbon: st george ribbon | saint george ribbon | george ribbon | st george's ribbon
victory_day: victory day | 9 may | may 9 | v day | may 9th
verkhovna_rada: verkhovna rada | rada | ukrainian parliament | parliament of ukraine | ukrainian lawmakers | supreme rada
ukrainian_army: ukrainian army | ukrainian armed forces | armed forces of ukraine | ukrainian troops | ukrainian forces | ukrainian soldiers | ukrainian military | AFU | UAF | VSU | ZSU | ukrainian troopers | ukrainian security forces | kyiv forces | kiev forces | ukraine's armed forces | APU
ato: ATO | anti terrorist operation | anti terrorist operation in donbas | JFO | joint forces operation
sbu: SBU | security service of ukraine | ukrainian security service | ukrainian security services | ukrainian special services | ukrainian secret service | ukrainian secret services | ukrainian intelligence | SSU
ukrainian_foreign_ministry: ukrainian foreign ministry | ukrainian mfa | ministry of foreign affairs of ukraine | ukrainian ministry of foreign affairs
national_guard_of_ukraine: national guard of ukraine | ukrainian national guard
azov: azov battalion | azov regiment | azov brigade | azov movement | azov | azovites
aidar: aidar | aidar battalion | ajdar
right_sector: right sector | pravyi sektor | pravy sektor | praviy sektor
svoboda: svoboda party | svoboda
c14: c14 | c 14 | s14
national_corps: national corps | national corps party | national squads | national druzhina
dobrobats: volunteer battalions | dobrobats | dobrobat | ukrainian volunteer battalions | volunteer battalion
ukrainian_nationalists: ukrainian nationalist | ukrainian nationalism | ukrainian nationalists | ukrainian radicals | ukrainian ultranationalists
berkut: berkut | berkut police | berkut officers
oun_upa: OUN | UPA | oun upa | organization of ukrainian nationalists | organisation of ukrainian nationalists | ukrainian insurgent army
galicia_division: ss galicia | ss galizien | galicia division | galizien division | halychyna division | ss division galicia | ss division galizien | 14th waffen ss | division galicia
servant_of_the_people: servant of the people | sluha narodu
opposition_platform: opposition platform for life | opzzh | OPFL | opposition platform
naftogaz: naftogaz
nabu: NABU | national anti corruption bureau of ukraine | national anti corruption bureau
privatbank: privatbank | privat group
burisma: burisma | burisma holdings
myrotvorets: myrotvorets | mirotvorets | peacemaker website | myrotvorets website | mirotvorets website
euromaidan: euromaidan | maidan | euro maidan | revolution of dignity | maidan revolution | maidan uprising | maidan protests | maidan events | maydan | euromaidan revolution | euromaidan protests | maidan square
maidan_snipers: maidan snipers | maidan sniper | snipers on maidan | maidan shootings | maidan massacre | maidan killings
orange_revolution: orange revolution | 2004 maidan | first maidan | orange maidan
rose_revolution: rose revolution | revolution of roses
velvet_revolution: velvet revolution
colour_revolution: colour revolution | color revolution | coloured revolution | colored revolution | colour revolutions | color revolutions
arab_spring: arab spring | arab revolutions
crimean_referendum: crimean referendum | crimea referendum | referendum in crimea | 2014 referendum in crimea | crimean status referendum
russian_spring: russian spring | crimean spring
little_green_men: little green men | polite people | green men
ukraine_war: war in ukraine | ukraine war | russo ukrainian war | russian ukrainian war | ukrainian conflict | conflict in ukraine | ukraine conflict | ukrainian crisis | ukraine crisis | crisis in ukraine | ukrainian war
donbas_war: war in donbas | war in donbass | donbas war | donbass war | conflict in donbas | conflict in donbass | donbas conflict | donbass conflict | war in eastern ukraine | war in the east of ukraine | conflict in eastern ukraine | war in the donbas | war in the donbass | conflict in the donbas | conflict in the east of ukraine
full_scale_invasion: full scale invasion | special military operation | full scale war | SMO | SVO
syria_war: syrian war | syrian civil war | war in syria | syrian conflict | conflict in syria | syria conflict | syria war
georgia_war: russo georgian war | russian georgian war | 2008 war | five day war | august 2008 war | war in georgia | august war | georgia war | 2008 russo georgian war | war in south ossetia
karabakh_war: karabakh war | second karabakh war | nagorno karabakh war | 44 day war | karabakh conflict | nagorno karabakh conflict
chechen_war: chechen war | chechen wars | war in chechnya
transnistria_war: transnistrian war | transnistrian conflict | war in transnistria | transnistria conflict | transnistria war
kosovo_war: kosovo war | kosovo conflict | war in kosovo
yugoslavia_bombing: nato bombing of yugoslavia | bombing of yugoslavia | bombing of serbia | operation allied force | bombing of belgrade | nato bombing of serbia
iraq_war: iraq war | invasion of iraq | us invasion of iraq | war in iraq
afghan_war: war in afghanistan | afghan war
winter_war: winter war | soviet finnish war | finnish war
wwii: WWII | ww2 | second world war | world war ii | world war two | world war 2 | great patriotic war | ww ii | GPW | WW
wwi: WWI | ww1 | first world war | world war i | world war one | great war
wwiii: WWIII | ww3 | third world war | world war iii | world war three | world war 3
cold_war: cold war | new cold war | second cold war
hybrid_war: hybrid war | hybrid warfare | hybrid attack | hybrid aggression
barbarossa: operation barbarossa | barbarossa | plan barbarossa | 22 june 1941 | barbarossa plan
blitzkrieg: blitzkrieg | lightning war
anschluss: anschluss | annexation of austria
warsaw_uprising: warsaw uprising | warsaw rising
holocaust: holocaust | shoah
babi_yar: babi yar | babyn yar
holodomor: holodomor | great famine | ukrainian famine | famine in ukraine | famine of 1932 1933 | golodomor
october_revolution: october revolution | bolshevik revolution | russian revolution | 1917 revolution
bolsheviks: bolshevik | bolshevism | bolshevist
forest_brothers: forest brothers | forest brother | baltic partisans
cursed_soldiers: cursed soldiers | doomed soldiers | zolnierze wykleci
home_army: home army | armia krajowa
marshall_plan: marshall plan | european recovery program
dulles_plan: dulles plan | dulles doctrine | allen dulles
mh17: mh17 | mh 17 | flight mh17 | malaysia airlines flight mh17 | malaysian boeing | malaysian airliner | malaysia airlines flight 17 | boeing mh17 | mh17 crash | mh17 disaster | mh17 tragedy | malaysian airlines flight mh17 | mh17 downing | malaysian plane
jit: JIT | joint investigation team | joint investigative team | mh17 investigators
dutch_safety_board: dutch safety board | DSB
buk: BUK | buk missile | buk system | buk m1
53rd_brigade: 53rd anti aircraft missile brigade | 53rd brigade
almaz_antey: almaz antey | almaz antei
ps752: ps752 | ps 752 | flight ps752 | ukrainian boeing | ukraine international airlines flight 752 | ukraine international airlines flight | ukrainian airliner
kal007: kal007 | korean air lines flight 007
ryanair_incident: ryanair incident | ryanair flight | ryanair plane | ryanair | ryanair landing | fr4978
bellingcat: bellingcat
the_insider: the insider and bellingcat | theinsider
white_helmets: white helmets | white helmet | syrian civil defence | syria civil defence | syrian civil defense | syria civil defense
isis: IS | islamic state | daesh | isis | isil | islamic state group | islamic state of iraq and syria | islamic caliphate | islamic state of iraq and the levant | DAISH
al_qaeda: al qaeda | al qaida | qaeda | alqaeda
al_nusra: al nusra | nusra front | jabhat al nusra | al nusra front | hayat tahrir al sham | HTS | tahrir al sham | jabhat fatah al sham | nusra
syrian_opposition: syrian opposition | syrian rebels | free syrian army | FSA | syrian militants | moderate opposition | moderate rebels | syrian moderate opposition
sdf: SDF | syrian democratic forces
ypg: YPG | people's protection units
pkk: PKK | kurdistan workers party
syrian_army: syrian army | syrian arab army | SAA | syrian government forces | syrian troops | assad forces | assad's forces
syrian_observatory: syrian observatory for human rights | SOHR
taliban: taliban
hezbollah: hezbollah | hizbollah | hizbullah
hamas: hamas
muslim_brotherhood: muslim brotherhood | ikhwan
irgc: IRGC | islamic revolutionary guard corps | revolutionary guards | quds force
us_led_coalition: us led coalition | international coalition | american led coalition | anti isis coalition | coalition led by the us | us coalition | western coalition
grey_wolves: grey wolves | gray wolves | bozkurt
ira: irish republican army | IRA
eta: basque separatists eta | euskadi ta askatasuna
9/11: 9 11 | september 11 | 11 september | twin towers | 9 11 attacks | september 11 attacks | 11 september 2001 | world trade center | sept 11
charlie_hebdo: charlie hebdo | charlie hebdo attack
bataclan: bataclan | paris attacks
notre_dame: notre dame | notre dame de paris | notre dame cathedral | notre dame fire
christchurch: christchurch | christchurch attack | christchurch shooting
covid_19: covid | covid19 | covid 19 | coronavirus | corona virus | sars cov 2 | sars cov2 | sarscov2 | novel coronavirus | 2019 ncov | ncov | chinese virus | wuhan virus | new coronavirus | coronavirus infection | corona
covid_vaccine: covid vaccine | covid 19 vaccine | coronavirus vaccine | covid19 vaccine | anti covid vaccine | covid jab | vaccine against covid 19 | vaccine against coronavirus | vaccine against covid | covid vaccines | covid 19 jab | coronavirus jab
covid_pandemic: covid pandemic | covid 19 pandemic | coronavirus pandemic | coronavirus crisis | covid19 pandemic | corona crisis | covid crisis | covid 19 crisis | coronavirus outbreak | covid 19 outbreak | coronavirus epidemic | covid 19 epidemic | covid outbreak | corona pandemic
great_reset: great reset | great reset agenda
new_world_order: new world order | NWO
sputnik_v: sputnik v | sputnik v vaccine | sputnik vaccine | gam covid vac | sputnikv
gamaleya: gamaleya | gamaleya institute | gamaleya centre | gamaleya center
epivaccorona: epivaccorona | vector institute
pfizer: pfizer | pfizer biontech | biontech | biontech pfizer | comirnaty
astrazeneca: astrazeneca | astra zeneca | oxford vaccine | vaxzevria | oxford astrazeneca
moderna: moderna | spikevax
johnson_&_johnson: johnson and johnson | janssen
sinovac: sinovac | coronavac | sinopharm
mrna_vaccine: mrna vaccine | mrna | messenger rna | rna vaccine
hydroxychloroquine: hydroxychloroquine | chloroquine
ivermectin: ivermectin | ivermectine
big_pharma: big pharma | pharmaceutical giants | pharma giants | pharmaceutical companies | pharmaceutical corporations
omicron: omicron | omicron variant
ebola: ebola | ebola virus
aids: AIDS | HIV | human immunodeficiency virus
zika: zika | zika virus
swine_flu: swine flu | h1n1
african_swine_fever: african swine fever | ASF
5g: 5g | 5g network | 5g technology
gmo: GMO | genetically modified organisms | genetically modified
lugar_lab: lugar lab | lugar laboratory | lugar centre | lugar center | richard lugar centre | richard lugar center | lugar | tbilisi laboratory | richard lugar lab | lugar research center | lugar biolab
us_biolabs: us biolabs | us biological laboratories | american biolabs | american biological laboratories | us bio laboratories | pentagon biolabs | us biolaboratories | us biological labs | american biolaboratories | us military biological laboratories | us funded biolabs | biolabs | biolab | pentagon laboratories | american biological labs
novichok: novichok | novichock | a234 | novichok agent | novichok nerve agent | noviciok | novitchok
sarin: sarin | sarin gas
bz: BZ | 3 quinuclidinyl benzilate | quinuclidinyl benzilate
polonium: polonium | polonium 210
javelin: javelin | javelin missiles
s_400: s400 | s 400 | s 400 missiles
su_24: su24 | su 24
su_25: su25 | su 25
su_27: su27 | su 27
il_20: il20 | il 20
tu_154: tu154 | tu 154
f_16: f16 | f 16
b_52: b52 | b 52
b_61: b61 | b 61
iskander: iskander | iskander missiles | iskander m
kalibr: kalibr | kalibr missiles
bayraktar: bayraktar | bayraktar tb2 | tb2 | bayraktar drones
tomahawk: tomahawk | tomahawk missiles
us_missile_defence: us missile defence | us missile shield | us missile defense | aegis ashore | european missile defence | american missile defence | us missile defence system | us missile defense system | american missile shield | nato missile defence | aegis
uss_donald_cook: uss donald cook | donald cook
hms_defender: hms defender | british destroyer defender | destroyer defender | destroyer hms defender
trident_juncture: trident juncture
anaconda: anaconda exercise | anaconda 2016 | anakonda | anaconda 16
defender_europe: defender europe | defender europe 2020 | defender 2020 | defender europe 20 | defender 2021 | defender europe 2021
zapad: ZAPAD | zapad 2017 | zapad 2021 | zapad exercise
sea_breeze: sea breeze | sea breeze exercise
saber_strike: saber strike | sabre strike
nord_stream: nord stream | nordstream | north stream | nord stream pipeline
nord_stream_2: nord stream 2 | nord stream ii | nordstream 2 | nord stream two | north stream 2 | nord stream 2 pipeline
turkstream: turkstream | turkish stream | turk stream | south stream
lng: LNG | liquefied natural gas
north_crimean_canal: north crimean canal | crimean canal
third_energy_package: third energy package | eu third energy package
panama_papers: panama papers | mossack fonseca
pandora_papers: pandora papers | pandora dossier
russiagate: russiagate | russia gate | trump russia | russia probe | trump russia collusion | russia collusion
steele_dossier: steele dossier | christopher steele | trump dossier
dnc_hack: DNC | democratic national committee
ukrainegate: ukrainegate | ukraine gate
pizzagate: pizzagate | pizza gate
brexit: brexit | british exit from the eu
vrbetice: vrbetice | vrbetice explosion | vrbetice explosions
wagnergate: wagnergate | wagner gate | arrest of 33 russians
ricin_affair: ricin | ricin affair | ricin case
belarus_protests: belarusian protests | belarus protests | protests in belarus | minsk protests | protests in minsk
belarusian_opposition: belarusian opposition | opposition in belarus | belarus opposition
russian_opposition: russian opposition | opposition in russia | non systemic opposition
coordination_council: coordination council | belarusian coordination council
nexta: nexta
belarus_kgb: belarusian kgb | kgb of belarus | belarus kgb
white_red_white_flag: white red white flag | white red white | pahonia
belarus_migrant_crisis: belarus migrant crisis | migrant crisis on the belarusian border | belarus poland border crisis
kazakhstan_protests: kazakhstan protests | kazakh protests | protests in kazakhstan | kazakh unrest | kazakhstan unrest | unrest in kazakhstan | events in kazakhstan | january 2022 events
catalan_referendum: catalan referendum | catalonia referendum | catalan independence | catalan independence referendum | catalonian independence
mejlis: mejlis | mejlis of the crimean tatar people | majlis
sputnik: sputnik | sputnik news
rt: RT | russia today | rt channel | rt tv
tass: TASS | itar tass
rossiya_1: rossiya 1 | rossia 1 | rossiya 24 | VGTRK
channel_one_russia: channel one russia | pervyi kanal | pervy kanal | first channel | perviy kanal
russian_media: russian media | kremlin media | pro kremlin media | russian state media | russian outlets | pro kremlin outlets | russian tv | russian television | russian journalists
western_media: western media | western press | western journalists | western outlets | mainstream media | western mass media
echo_of_moscow: echo of moscow | ekho moskvy
tv_rain: tv rain | dozhd
first_baltic_channel: first baltic channel | pbk
112_ukraine: 112 ukraine | zik | newsone | medvedchuk channels
bbc: BBC | british broadcasting corporation
cnn: CNN | cable news network
dw: DW | deutsche welle
nyt: NYT | new york times | ny times
washington_post: washington post | wapo
wsj: WSJ | wall street journal
guardian: guardian newspaper | the guardian
financial_times: financial times | FT
reuters: reuters
ap: AP | associated press
afp: AFP | agence france presse
spiegel: spiegel | der spiegel
bild: bild
faz: FAZ | frankfurter allgemeine | frankfurter allgemeine zeitung
al_jazeera: al jazeera | aljazeera
facebook: facebook | meta platforms
twitter: twitter
youtube: youtube
google: google
telegram: telegram channel | telegram
vkontakte: vkontakte | VK
tiktok: tiktok | tik tok
wikileaks: wikileaks
microsoft: microsoft
huawei: huawei
silicon_valley: silicon valley | big tech | us tech giants | GAFA | american tech giants
wall_street: wall street
swift: SWIFT | swift system | swift payment system
euro: EURO | euro currency | single european currency
dollar: DOLLAR | USD | us dollar | american dollar | greenback
ruble: ruble | rouble
hryvnia: hryvnia | hryvnya | grivna
eurovision: eurovision | eurovision song contest | eurovision contest | ESC
world_cup: world cup | football world cup | fifa world cup | 2018 world cup | world cup 2018 | football world championship | world cup in russia
olympics: olympics | olympic games | olympic | olympiad | winter olympics | summer olympics
paralympics: paralympic | paralympics | paralympic games
nobel_prize: nobel prize | nobel peace prize | nobel
christmas: christmas | xmas
us_election: us election | us elections | american election | us presidential election | us presidential elections | american elections | american presidential election | american presidential elections | 2016 us election | 2020 us election | us vote
russian_election: russian election | russian elections | russian presidential election | elections in russia | duma elections
ukrainian_election: ukrainian election | ukrainian elections | ukrainian presidential election | ukrainian presidential elections | presidential election in ukraine | presidential elections in ukraine | elections in ukraine
belarusian_election: belarusian election | belarusian elections | belarus election | belarusian presidential election | presidential election in belarus | belarus elections | elections in belarus | presidential elections in belarus | belarusian presidential elections
moldovan_election: moldovan election | moldovan elections | elections in moldova | moldovan presidential election | moldovan presidential elections
georgian_dream: georgian dream | georgian dream party
unm: UNM | united national movement
pas: PAS | party of action and solidarity
psrm: PSRM | party of socialists | moldovan socialists
baltic_way: baltic way | human chain of 1989
rail_baltica: rail baltica | rail baltic
zakarpattia_hungarians: transcarpathian hungarians | hungarian minority in ukraine | hungarians in transcarpathia | hungarian minority
berlin_wall: berlin wall | fall of the berlin wall
kuban: kuban | krasnodar
sochi: sochi
fourth_reich: fourth reich | 4th reich
fourth_industrial_revolution: fourth industrial revolution | industry 4
ukrainian_president: ukrainian president | president of ukraine | ukrainian leader | ukrainian head of state
syrian_president: syrian president | president of syria | syrian leader
polish_president: polish president | president of poland
1968_invasion: 1968 invasion of czechoslovakia | invasion of czechoslovakia | operation danube | warsaw pact invasion of czechoslovakia
ukrainian_nazis: ukronazi | ukrainian nazi | ukrainian nazis | ukrainian neo nazi | ukrainian neo nazis | ukrofascist | ukrainian fascist | ukrainian fascists | kyiv nazis | ukrainian nazism
tyahnybok: tyahnybok | oleh tyahnybok | tyagnibok
ria_novosti: ria novosti | RIA | rossiya segodnya | rossiya sevodnya
shale_gas: american lng | us lng | us liquefied natural gas | american liquefied gas | american gas
nsdc: NSDC | national security and defence council | national security and defense council | national security and defence council of ukraine
georgia_us_state: us state of georgia | state of georgia
munich: munich | munchen
munich_conference: munich security conference | MSC
lithuanian_partisans: lithuanian partisan | lithuanian partisans | baltic forest brothers
g5_sahel: operation barkhane | barkhane
mi_8: mi8 | mi 8
`
