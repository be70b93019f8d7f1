<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангилья</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктида</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американское Самоа</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Аландские острова</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Сен-Бартелеми</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермудские острова</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Бонэйр, Синт-Эстатиус и Саба</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Остров Буве</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Кокосовые острова</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Конго (Киншаса)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центрально-Африканская Республика</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Конго (Браззавиль)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Остров Рождества</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Федеративные Штаты Микронезии</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернси</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Южная Георгия и Южные Сандвичевы острова</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Острова Херд и Макдональд</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Остров Мэн</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британская территория в Индийском океане</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерси</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>КНДР</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Острова Кайман</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Сен-Мартен</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршалловы острова</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Северные Марианские острова</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Остров Норфолк</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ниуэ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа – Новая Гвинея</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Острова Питкэрн</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Палестинские территории</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы острова</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшельские острова</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Остров Святой Елены</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Шпицберген и Ян-Майен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Синт-Мартен</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Тёркс и Кайкос</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Французские Южные территории</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Внешние малые острова (США)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Виргинские острова (Великобритания)</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Виргинские острова (США)</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Уоллис и Футуна</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майотта</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>ЮАР</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 BC</source>
        <comment>a year before Christ</comment>
        <translation>%1 до н. э.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Отгружено при перемещении</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Принято при перемещении</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Скорректировано</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Подарочный сертификат</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>На счёт</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>В продаже</translation>
    </message>
    <message>
        <source>Forthcoming</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Out of print</source>
        <translation>Тираж закончился</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято с продажи</translation>
    </message>
    <message>
        <source>Created a shop</source>
        <translation>Открыт магазин</translation>
    </message>
    <message>
        <source>Edited a shop</source>
        <translation>Изменён магазин</translation>
    </message>
    <message>
        <source>Added a book</source>
        <translation>Добавлена книга</translation>
    </message>
    <message>
        <source>Edited a book</source>
        <translation>Изменена книга</translation>
    </message>
    <message>
        <source>Added a category</source>
        <translation>Добавлена категория</translation>
    </message>
    <message>
        <source>Edited a category</source>
        <translation>Изменена категория</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Создана учётная запись</translation>
    </message>
    <message>
        <source>Edited an account</source>
        <translation>Изменена учётная запись</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>Отключена учётная запись</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>Включена учётная запись</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Изменена роль</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Задан новый пароль</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Изменён свой пароль</translation>
    </message>
    <message>
        <source>Registered a customer</source>
        <translation>Зарегистрирован покупатель</translation>
    </message>
    <message>
        <source>Edited a customer</source>
        <translation>Изменён покупатель</translation>
    </message>
    <message>
        <source>Assigned staff</source>
        <translation>Назначен продавец</translation>
    </message>
    <message>
        <source>Ended an assignment of staff</source>
        <translation>Снято назначение продавца</translation>
    </message>
    <message>
        <source>Received stock</source>
        <translation>Принят товар</translation>
    </message>
    <message>
        <source>Adjusted stock</source>
        <translation>Скорректирован запас</translation>
    </message>
    <message>
        <source>Put a book in a cart</source>
        <translation>Книга положена в корзину</translation>
    </message>
    <message>
        <source>Changed a cart line</source>
        <translation>Изменена строка корзины</translation>
    </message>
    <message>
        <source>Removed a cart line</source>
        <translation>Убрана строка корзины</translation>
    </message>
    <message>
        <source>Placed an order</source>
        <translation>Оформлен заказ</translation>
    </message>
    <message>
        <source>Took payment for an order</source>
        <translation>Принята оплата заказа</translation>
    </message>
    <message>
        <source>Handed over an order</source>
        <translation>Выдан заказ</translation>
    </message>
    <message>
        <source>Completed an order</source>
        <translation>Завершён заказ</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>Отменён заказ</translation>
    </message>
    <message>
        <source>Took back books of an order</source>
        <translation>Принят возврат по заказу</translation>
    </message>
    <message>
        <source>Wrote a review</source>
        <translation>Написан отзыв</translation>
    </message>
    <message>
        <source>Created a promotion</source>
        <translation>Создана акция</translation>
    </message>
    <message>
        <source>Added a customer</source>
        <translation>Добавлен покупатель</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Opened a till</source>
        <translation>Открыта касса</translation>
    </message>
    <message>
        <source>Closed a till</source>
        <translation>Закрыта касса</translation>
    </message>
    <message>
        <source>Began a sale</source>
        <translation>Начата продажа</translation>
    </message>
    <message>
        <source>Changed a cart</source>
        <translation>Изменена корзина</translation>
    </message>
    <message>
        <source>Gave a discount on a line</source>
        <translation>Дана скидка на строку</translation>
    </message>
    <message>
        <source>Parked a sale</source>
        <translation>Продажа отложена</translation>
    </message>
    <message>
        <source>Took up a parked sale</source>
        <translation>Отложенная продажа продолжена</translation>
    </message>
    <message>
        <source>Gave up a cart</source>
        <translation>Корзина удалена</translation>
    </message>
    <message>
        <source>Sold over the counter</source>
        <translation>Продано на кассе</translation>
    </message>
    <message>
        <source>Changed an order</source>
        <translation>Изменён заказ</translation>
    </message>
    <message>
        <source>Sold a voucher</source>
        <translation>Продан подарочный сертификат</translation>
    </message>
    <message>
        <source>Withdrew a voucher</source>
        <translation>Сертификат изъят</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задан PIN-код</translation>
    </message>
    <message>
        <source>Set a tax rate of a shop</source>
        <translation>Задана ставка налога магазина</translation>
    </message>
    <message>
        <source>Set a tax rate of a book</source>
        <translation>Задана ставка налога книги</translation>
    </message>
    <message>
        <source>Paperback</source>
        <translation>Мягкая обложка</translation>
    </message>
    <message>
        <source>Hardcover</source>
        <translation>Твёрдый переплёт</translation>
    </message>
    <message>
        <source>Audio book</source>
        <translation>Аудиокнига</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Made a group of customers</source>
        <translation>Создана группа покупателей</translation>
    </message>
    <message>
        <source>Renamed a group of customers</source>
        <translation>Переименована группа покупателей</translation>
    </message>
    <message>
        <source>Put a customer in a group</source>
        <translation>Покупатель добавлен в группу</translation>
    </message>
    <message>
        <source>Took a customer out of a group</source>
        <translation>Покупатель исключён из группы</translation>
    </message>
    <message>
        <source>Added a customer&apos;s address</source>
        <translation>Добавлен адрес покупателя</translation>
    </message>
    <message>
        <source>Changed a customer&apos;s address</source>
        <translation>Изменён адрес покупателя</translation>
    </message>
    <message>
        <source>Merged two customers</source>
        <translation>Объединены записи покупателя</translation>
    </message>
    <message>
        <source>Deleted a review</source>
        <translation>Удалён отзыв</translation>
    </message>
    <message>
        <source>Hid a review</source>
        <translation>Скрыт отзыв</translation>
    </message>
    <message>
        <source>Showed a review again</source>
        <translation>Скрытый отзыв снова показан</translation>
    </message>
    <message>
        <source>Marked a staff pick</source>
        <translation>Поставлена отметка «Выбор продавцов»</translation>
    </message>
    <message>
        <source>Gave a book a cover</source>
        <translation>Задана обложка книги</translation>
    </message>
    <message>
        <source>Removed a book&apos;s cover</source>
        <translation>Убрана обложка книги</translation>
    </message>
    <message>
        <source>Recorded an order</source>
        <translation>Записан заказ</translation>
    </message>
    <message>
        <source>Recorded a return</source>
        <translation>Записан возврат</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Скидка в процентах</translation>
    </message>
    <message>
        <source>Amount off the order</source>
        <translation>Сумма скидки с заказа</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Твёрдая цена</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>Часть экземпляров бесплатно</translation>
    </message>
    <message>
        <source>Changed a promotion</source>
        <translation>Изменена акция</translation>
    </message>
    <message>
        <source>Made coupons</source>
        <translation>Созданы купоны</translation>
    </message>
    <message>
        <source>Changed a coupon</source>
        <translation>Изменён купон</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Исчерпан</translation>
    </message>
    <message>
        <source>Took payment of what a customer owed</source>
        <translation>Принята оплата долга покупателя</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Изъят</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Возвращено поставщику</translation>
    </message>
    <message>
        <source>Added a supplier</source>
        <translation>Добавлен поставщик</translation>
    </message>
    <message>
        <source>Changed a supplier</source>
        <translation>Изменён поставщик</translation>
    </message>
    <message>
        <source>Changed how a shop stocks a book</source>
        <translation>Изменены полка или порог заказа книги</translation>
    </message>
    <message>
        <source>Drafted a purchase order</source>
        <translation>Составлен заказ поставщику</translation>
    </message>
    <message>
        <source>Changed a purchase order</source>
        <translation>Изменён заказ поставщику</translation>
    </message>
    <message>
        <source>Sent a purchase order</source>
        <translation>Отправлен заказ поставщику</translation>
    </message>
    <message>
        <source>Closed a purchase order</source>
        <translation>Закрыт заказ поставщику</translation>
    </message>
    <message>
        <source>Asked to return books to a supplier</source>
        <translation>Запрошен возврат поставщику</translation>
    </message>
    <message>
        <source>Noted that a supplier takes books back</source>
        <translation>Отмечено согласие поставщика на возврат</translation>
    </message>
    <message>
        <source>Sent books back to a supplier</source>
        <translation>Книги отправлены обратно поставщику</translation>
    </message>
    <message>
        <source>Noted the credit for a return to a supplier</source>
        <translation>Отмечен зачёт за возврат поставщику</translation>
    </message>
    <message>
        <source>Cancelled a return to a supplier</source>
        <translation>Отменён возврат поставщику</translation>
    </message>
    <message>
        <source>Requested a transfer</source>
        <translation>Запрошено перемещение</translation>
    </message>
    <message>
        <source>Dispatched a transfer</source>
        <translation>Отправлено перемещение</translation>
    </message>
    <message>
        <source>Received a transfer</source>
        <translation>Принято перемещение</translation>
    </message>
    <message>
        <source>Settled what a transfer lacked</source>
        <translation>Улажена недостача перемещения</translation>
    </message>
    <message>
        <source>Cancelled a transfer</source>
        <translation>Отменено перемещение</translation>
    </message>
    <message>
        <source>Began a stocktake</source>
        <translation>Инвентаризация начата</translation>
    </message>
    <message>
        <source>Counted books</source>
        <translation>Книги посчитаны</translation>
    </message>
    <message>
        <source>Began to count differences again</source>
        <translation>Начат пересчёт расхождений</translation>
    </message>
    <message>
        <source>Posted a stocktake</source>
        <translation>Инвентаризация проведена</translation>
    </message>
    <message>
        <source>Abandoned a stocktake</source>
        <translation>Инвентаризация прервана</translation>
    </message>
    <message>
        <source>Resumed a stocktake</source>
        <translation>Инвентаризация возобновлена</translation>
    </message>
    <message>
        <source>Said who sees to an item</source>
        <translation>Назначен ответственный</translation>
    </message>
    <message>
        <source>Settled an item of Needs attention</source>
        <translation>Улажено требовавшее внимания</translation>
    </message>
    <message>
        <source>Reported failed work</source>
        <translation>Отмечен сбой в работе</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачтён</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>Не продано</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Not what was ordered</source>
        <translation>Не то, что заказано</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Похищено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарено</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Board book</source>
        <translation>Книга на картоне</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
</context>
<context>
    <name>LabelContent</name>
    <message>
        <source>plus %1 tax</source>
        <translation>плюс налог %1</translation>
    </message>
</context>
<context>
    <name>LabelDocument</name>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
</context>
<context>
    <name>LabelFormat</name>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <translation>Рулон, %1 × %2 мм</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>%1, %2 × %3 labels of %4 × %5 mm</source>
        <extracomment>Paper, columns, rows, width and height of a label</extracomment>
        <translation>%1, %2 × %3 этикеток %4 × %5 мм</translation>
    </message>
</context>
<context>
    <name>LabelLayout</name>
    <message>
        <source>This format is too small for a barcode.</source>
        <translation>Этот формат мал для штрихкода.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afar</source>
        <translation>Афарский</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>Абхазский</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>Авестийский</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Африкаанс</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>Акан</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Амхарский</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Арагонский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Ассамский</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>Аварский</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>Аймара</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Азербайджанский</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Башкирский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Болгарский</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>Бислама</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>Бамбара</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Бенгальский</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Тибетский</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Бретонский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Боснийский</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Каталанский</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Чеченский</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>Чаморро</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>Корсиканский</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>Кри</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Чешский</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>Церковнославянский</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>Чувашский</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Валлийский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Датский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Мальдивский</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Дзонг-кэ</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>Эве</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Эсперанто</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстонский</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Баскский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Фулах</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>Фиджийский</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Фарерский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Западнофризский</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Ирландский</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Гэльский</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Галисийский</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Гуарани</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Гуджарати</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>Мэнский</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Хауса</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Хинди</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>Хиримоту</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Хорватский</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Гаитянский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Венгерский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армянский</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>Гереро</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>Интерлингва</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Индонезийский</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>Интерлингве</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Игбо</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>Носу</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>Инупиак</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>Идо</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Исландский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>Инуктитут</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Яванский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>Конго</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>Кикуйю</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>Кваньяма</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>Гренландский</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Кхмерский</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Каннада</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>Канури</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>Кашмири</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Курдский</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>Коми</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>Корнский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Киргизский</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латинский</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Люксембургский</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>Ганда</translation>
    </message>
    <message>
        <source>Limburgish</source>
        <translation>Лимбургский</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Лингала</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Лаосский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>Луба-катанга</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Малагасийский</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>Маршалльский</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Маори</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Македонский</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Малаялам</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Монгольский</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Маратхи</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Малайский</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Мальтийский</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Бирманский</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Норвежский букмол</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>Северный ндебеле</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Непальский</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>Ндонга</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландский</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Норвежский нюнорск</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Норвежский</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>Южный ндебеле</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Навахо</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <translation>Ньянджа</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Окситанский</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>Оджибва</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Оромо</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Ория</translation>
    </message>
    <message>
        <source>Ossetic</source>
        <translation>Осетинский</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Панджаби</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Пали</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Пушту</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальский</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Кечуа</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>Романшский</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>Рунди</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Киньяруанда</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Санскрит</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>Сардинский</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Синдхи</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Северносаамский</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>Санго</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Сингальский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Словенский</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>Самоанский</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Шона</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Албанский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Сербский</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>Свази</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>Южный сото</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Сунданский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведский</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Суахили</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Тамильский</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Телугу</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Таджикский</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайский</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Тигринья</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Туркменский</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Тагальский</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Тсвана</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>Тонганский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>Тсонга</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Татарский</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>Тви</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>Таитянский</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Уйгурский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Урду</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>Венда</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамский</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>Волапюк</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>Валлонский</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Волоф</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Коса</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Идиш</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Йоруба</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>Чжуань</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Зулу</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Несколько языков</translation>
    </message>
</context>
<context>
    <name>OrderDocument</name>
    <message>
        <source>Order confirmation %1</source>
        <translation>Подтверждение заказа %1</translation>
    </message>
    <message>
        <source>Cancelled order %1</source>
        <translation>Отменённый заказ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал продажи</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>Возвращён %n экземпляр</numerusform>
            <numerusform>Возвращено %n экземпляра</numerusform>
            <numerusform>Возвращено %n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Промежуточный итог</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>В том числе налог %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>Возврат денег: %1</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Благодарим за покупку.</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Лента 80 мм</translation>
    </message>
</context>
<context>
    <name>PurchaseOrderDocument</name>
    <message>
        <source>Draft of the purchase order %1</source>
        <translation>Черновик заказа поставщику %1</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <translation>Заказ поставщику %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Our number with you</source>
        <translation>Наш номер у вас</translation>
    </message>
    <message>
        <source>Please deliver by</source>
        <translation>Просим поставить до</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Заказал</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>PurchasingWords</name>
    <message>
        <source>Draft</source>
        <comment>state of a purchase order</comment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a purchase order</comment>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Partly received</source>
        <comment>state of a purchase order</comment>
        <translation>Принят частично</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a purchase order</comment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a purchase order</comment>
        <translation>Отменён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) that nobody ordered</source>
        <translation>
            <numerusform>%Ln экземпляр, которого никто не заказывал</numerusform>
            <numerusform>%Ln экземпляра, которых никто не заказывал</numerusform>
            <numerusform>%Ln экземпляров, которых никто не заказывал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) more than ordered</source>
        <translation>
            <numerusform>на %Ln экземпляр больше заказанного</numerusform>
            <numerusform>на %Ln экземпляра больше заказанного</numerusform>
            <numerusform>на %Ln экземпляров больше заказанного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) did not come</source>
        <translation>
            <numerusform>не пришёл %Ln экземпляр</numerusform>
            <numerusform>не пришло %Ln экземпляра</numerusform>
            <numerusform>не пришло %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) damaged</source>
        <translation>
            <numerusform>повреждён %Ln экземпляр</numerusform>
            <numerusform>повреждено %Ln экземпляра</numerusform>
            <numerusform>повреждено %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«%1»: %2.</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Float</source>
        <translation>Разменные деньги</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Должно быть в ящике</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Касса закрыта</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <translation>Открыта %1, кем: %2</translation>
    </message>
    <message>
        <source>till-%1.pdf</source>
        <translation>kassa-%1.pdf</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Arrived later</source>
        <translation>Пришло позже</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряно</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Продано больше, чем есть</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>Return overdue</source>
        <translation>Просрочен возврат</translation>
    </message>
    <message>
        <source>Short transfer</source>
        <translation>Недостача в перемещении</translation>
    </message>
    <message>
        <source>Failed work</source>
        <translation>Сбой в работе</translation>
    </message>
    <message>
        <source>Import of books</source>
        <translation>Импорт книг</translation>
    </message>
    <message>
        <source>Import of categories</source>
        <translation>Импорт категорий</translation>
    </message>
    <message>
        <source>Import of orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <source>Scaling of a cover</source>
        <translation>Масштабирование обложки</translation>
    </message>
</context>
<context>
    <name>shopdesk::AbandonStocktakeDialog</name>
    <message>
        <source>Abandon the stocktake %1</source>
        <translation>Прервать инвентаризацию %1</translation>
    </message>
    <message>
        <source>Nothing is posted. What was counted is kept, and counting can be resumed.</source>
        <translation>Ничего не проводится. Посчитанное сохраняется, и инвентаризацию можно возобновить.</translation>
    </message>
    <message>
        <source>Abandon the stocktake</source>
        <translation>Прервать инвентаризацию</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Считать дальше</translation>
    </message>
    <message>
        <source>&amp;Why (may be left out)</source>
        <translation>&amp;Почему (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountDetailPane</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Select an account to see what it may do and where.</source>
        <translation>Выберите учётную запись, чтобы увидеть её права и магазины.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountDialog</name>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Изменение учётной записи</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Создать учётную запись</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;E-mail (may be left out)</source>
        <translation>&amp;Эл. почта (необязательно)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountMenu</name>
    <message>
        <source>Your profile is saved.</source>
        <translation>Профиль сохранён.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Ваш PIN-код задан.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountTableModel</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln учётная запись</numerusform>
            <numerusform>%Ln учётные записи</numerusform>
            <numerusform>%Ln учётных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no accounts.</source>
        <translation>Учётных записей нет.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Учётная запись %1 создана.</translation>
    </message>
    <message>
        <source>The role was changed.</source>
        <translation>Роль изменена.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>У %1 новый пароль.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 больше не может войти.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Отключение учётной записи</translation>
    </message>
    <message>
        <source>%1 will not be able to sign in until the account is enabled again.</source>
        <translation>%1 не сможет войти, пока учётная запись не будет снова включена.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 снова может войти.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Login, name or e-mail</source>
        <translation>Логин, имя или эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>Active and disabled</source>
        <translation>Включённые и отключённые</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Включённые</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключённые</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Роль…</translation>
    </message>
    <message>
        <source>Shops…</source>
        <translation>Магазины…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Пароль…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>The account %1 was changed.</source>
        <translation>Учётная запись %1 изменена.</translation>
    </message>
    <message>
        <source>The shops of %1 were changed.</source>
        <translation>Магазины учётной записи %1 изменены.</translation>
    </message>
</context>
<context>
    <name>shopdesk::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln entry(ies)</source>
        <translation>
            <numerusform>Около %Ln записи</numerusform>
            <numerusform>Около %Ln записей</numerusform>
            <numerusform>Около %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Пока ничего не происходило.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>What it was about, or a login</source>
        <translation>Объект действия или логин</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все действия</translation>
    </message>
</context>
<context>
    <name>shopdesk::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Объект</translation>
    </message>
</context>
<context>
    <name>shopdesk::AdjustStockDialog</name>
    <message>
        <source>Enter how many copies more, or with a minus sign fewer, there are.</source>
        <translation>Введите, на сколько экземпляров больше или, со знаком минус, меньше.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Корректировка запаса</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Скорректировать</translation>
    </message>
    <message>
        <source>&amp;Change in copies</source>
        <translation>Изменение, &amp;экз.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>При&amp;мечание (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::ApprovalDialog</name>
    <message>
        <source>Enter the login of who approves.</source>
        <translation>Введите логин подтверждающего.</translation>
    </message>
    <message>
        <source>Enter their PIN.</source>
        <translation>Введите его PIN-код.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>&amp;Login of who approves</source>
        <translation>&amp;Логин подтверждающего</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN-код</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssignAttentionDialog</name>
    <message>
        <source>Who sees to it</source>
        <translation>Кто этим занимается</translation>
    </message>
    <message>
        <source>Give to them</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Empty: nobody yet.</source>
        <translation>Пусто — пока никто.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssignStaffDialog</name>
    <message>
        <source>Shops of %1</source>
        <translation>Магазины: %1</translation>
    </message>
    <message>
        <source>Staff sell and keep the stock of the shops they are assigned to.</source>
        <translation>Продавцы продают и ведут запас в магазинах, куда они назначены.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Shops</source>
        <translation>&amp;Магазины</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentDetailPane</name>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Цены ещё нет</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Select a book to see the movements that make its numbers.</source>
        <translation>Выберите книгу, чтобы увидеть движения, из которых сложились её числа.</translation>
    </message>
    <message>
        <source>Movements, newest first</source>
        <translation>Движения, сначала новые</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>В других магазинах</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Последняя продажа</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последняя поставка</translation>
    </message>
    <message>
        <source>Numbers of the stock</source>
        <translation>Числа запаса</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentDialog</name>
    <message>
        <source>A whole number of copies, or nothing.</source>
        <translation>Целое число экземпляров или пусто.</translation>
    </message>
    <message>
        <source>Shelf and reorder level</source>
        <translation>Полка и порог заказа</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Полка</translation>
    </message>
    <message>
        <source>&amp;Reorder at</source>
        <translation>П&amp;орог заказа</translation>
    </message>
    <message>
        <source>Empty: never by itself.</source>
        <translation>Пусто: порога нет.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentPage</name>
    <message>
        <source>On hand %1, reserved %2</source>
        <translation>В наличии %1, в резерве %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln book(s)</source>
        <translation>
            <numerusform>Около %Ln книги</numerusform>
            <numerusform>Около %Ln книг</numerusform>
            <numerusform>Около %Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no books yet.</source>
        <translation>В этом магазине ещё нет книг.</translation>
    </message>
    <message>
        <source>Receive copies to put a book in its assortment.</source>
        <translation>Примите экземпляры, и книга появится в ассортименте.</translation>
    </message>
    <message>
        <source>Look for books</source>
        <translation>Найти книги</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>Принят %Ln экземпляр.</numerusform>
            <numerusform>Принято %Ln экземпляра.</numerusform>
            <numerusform>Принято %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assortment</source>
        <translation>Ассортимент</translation>
    </message>
    <message>
        <source>Books of the shop</source>
        <translation>Книги магазина</translation>
    </message>
    <message>
        <source>Title, author or ISBN</source>
        <translation>Название, автор или ISBN</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Любой запас</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Продано больше, чем есть</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Корректировка…</translation>
    </message>
    <message>
        <source>Show in books</source>
        <translation>Показать в книгах</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Печать этикеток…</translation>
    </message>
    <message>
        <source>Shelf and level…</source>
        <translation>Полка и порог…</translation>
    </message>
    <message>
        <source>Movements…</source>
        <translation>Движения…</translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation>В других магазинах</translation>
    </message>
    <message>
        <source>Ask for copies…</source>
        <translation>Запросить экземпляры…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentTableModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Поставка</translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentTasks</name>
    <message>
        <source>“%1”: on hand is now %2.</source>
        <translation>«%1»: теперь в наличии %2.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«%1»: изменено.</translation>
    </message>
    <message>
        <source>The copies were asked for: %1</source>
        <translation>Экземпляры запрошены: %1</translation>
    </message>
    <message>
        <source>The copies are on their way: %1</source>
        <translation>Экземпляры в пути: %1</translation>
    </message>
    <message>
        <source>A copy of “%1” was put in the cart.</source>
        <translation>Экземпляр книги «%1» положен в корзину.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AttentionActions</name>
    <message>
        <source>Whoever sees to it was changed.</source>
        <translation>Ответственный изменён.</translation>
    </message>
    <message>
        <source>You see to it now.</source>
        <translation>Теперь этим занимаетесь вы.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Уладить…</translation>
    </message>
    <message>
        <source>Draft a purchase order</source>
        <translation>Составить заказ поставщику</translation>
    </message>
    <message>
        <source>Open the transfer</source>
        <translation>Открыть перемещение</translation>
    </message>
    <message>
        <source>Show in assortment</source>
        <translation>Показать в ассортименте</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Займусь сам</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>Поручить…</translation>
    </message>
    <message>
        <source>Open the returns</source>
        <translation>Открыть возвраты</translation>
    </message>
</context>
<context>
    <name>shopdesk::AttentionModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>shopdesk::AttentionPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies) more are promised than there are.</source>
        <translation>
            <numerusform>Обещано на %Ln экземпляр больше, чем есть.</numerusform>
            <numerusform>Обещано на %Ln экземпляра больше, чем есть.</numerusform>
            <numerusform>Обещано на %Ln экземпляров больше, чем есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) are wanted to come up to the reorder level.</source>
        <translation>
            <numerusform>До порога заказа не хватает %Ln экземпляра.</numerusform>
            <numerusform>До порога заказа не хватает %Ln экземпляров.</numerusform>
            <numerusform>До порога заказа не хватает %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock is at its reorder level.</source>
        <translation>Запас на пороге заказа.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsold copy(ies) could go back to the supplier until %1.</source>
        <translation>
            <numerusform>%Ln непроданный экземпляр можно было вернуть поставщику до %1.</numerusform>
            <numerusform>%Ln непроданных экземпляра можно было вернуть поставщику до %1.</numerusform>
            <numerusform>%Ln непроданных экземпляров можно было вернуть поставщику до %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) of the transfer were missing when it was counted.</source>
        <translation>
            <numerusform>При приёмке перемещения не хватило %Ln экземпляра.</numerusform>
            <numerusform>При приёмке перемещения не хватило %Ln экземпляров.</numerusform>
            <numerusform>При приёмке перемещения не хватило %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>Сбой: %1.</translation>
    </message>
    <message>
        <source>Get copies from another shop or a supplier, or tell the customers.</source>
        <translation>Можно получить экземпляры из другого магазина или от поставщика либо предупредить покупателей.</translation>
    </message>
    <message>
        <source>Draft a purchase order, or ask another shop.</source>
        <translation>Можно составить заказ поставщику или запросить другой магазин.</translation>
    </message>
    <message>
        <source>Ask the supplier whether they still take them, or keep them on sale.</source>
        <translation>Можно спросить поставщика, примет ли он их, или оставить в продаже.</translation>
    </message>
    <message>
        <source>Find out where the copies are, and settle it.</source>
        <translation>Нужно выяснить, где экземпляры, и уладить.</translation>
    </message>
    <message>
        <source>Look at the reason, do it again, and settle it.</source>
        <translation>Нужно посмотреть причину, повторить и уладить.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Последняя продажа</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Поставка</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Select a line to see what happened and what can be done.</source>
        <translation>Выберите строку, чтобы увидеть, что случилось и что можно сделать.</translation>
    </message>
</context>
<context>
    <name>shopdesk::AuthoriseReturnDialog</name>
    <message>
        <source>The supplier agreed</source>
        <translation>Поставщик согласен</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %Ln copy(ies) back.</source>
        <translation>
            <numerusform>%1 принимает обратно %Ln экземпляр.</numerusform>
            <numerusform>%1 принимает обратно %Ln экземпляра.</numerusform>
            <numerusform>%1 принимает обратно %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the agreement</source>
        <translation>Отметить согласие</translation>
    </message>
    <message>
        <source>&amp;Their number for it (may be left out)</source>
        <translation>&amp;Номер поставщика (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookDetailPane</name>
    <message>
        <source>No price yet: cannot be sold</source>
        <translation>Цены ещё нет, продать нельзя</translation>
    </message>
    <message>
        <source>%1 (to be confirmed by a manager)</source>
        <translation>%1 (должен подтвердить управляющий)</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Собственный код</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Ставка налога</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n available</source>
        <translation>
            <numerusform>%1: доступен %n</numerusform>
            <numerusform>%1: доступно %n</numerusform>
            <numerusform>%1: доступно %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a book to see its details and where it is in stock.</source>
        <translation>Выберите книгу, чтобы увидеть сведения о ней и где она есть.</translation>
    </message>
    <message>
        <source>Copies to put in the cart</source>
        <translation>Сколько экземпляров положить в корзину</translation>
    </message>
    <message>
        <source>Stock by shop</source>
        <translation>Запас по магазинам</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Cover on the web</source>
        <translation>Обложка в интернете</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookDialog</name>
    <message>
        <source>A book needs a title.</source>
        <translation>Укажите название книги.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>A book that has no code of the chain&apos;s own needs its ISBN.</source>
        <translation>Книге без собственного кода нужен ISBN.</translation>
    </message>
    <message>
        <source>Enter a year as a whole number; a minus sign means before Christ.</source>
        <translation>Введите год целым числом; знак минус означает «до н. э.».</translation>
    </message>
    <message>
        <source>&amp;ISBN</source>
        <translation>&amp;ISBN</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>По&amp;дзаголовок</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>И&amp;здательство</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>&amp;Цена</translation>
    </message>
    <message>
        <source>Ta&amp;x rate</source>
        <translation>Ставка на&amp;лога</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>Дос&amp;тупность</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Категории</translation>
    </message>
    <message>
        <source>Edit the book</source>
        <translation>Изменение книги</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Новая книга</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the book</source>
        <translation>Добавить книгу</translation>
    </message>
    <message>
        <source>Without an ISBN the book gets a code of the chain&apos;s own.</source>
        <translation>Без ISBN книга получит собственный код.</translation>
    </message>
    <message>
        <source>One per line, in the order of the title page</source>
        <translation>По одному в строке, в порядке титульного листа</translation>
    </message>
    <message>
        <source>Without a price it cannot be sold yet.</source>
        <translation>Без цены книгу ещё нельзя продать.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The cover will be set when the book is saved.</source>
        <translation>Обложка будет задана при сохранении книги.</translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation>&amp;Найти по ISBN…</translation>
    </message>
    <message>
        <source>Look up the ISBN at Open Library</source>
        <translation>Найти книгу по ISBN в Open Library</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookImportFlow</name>
    <message>
        <source>Import books</source>
        <translation>Импорт книг</translation>
    </message>
    <message>
        <source>Lists of books, ONIX, Thema (*.csv *.tsv *.txt *.xml *.onx *.onix *.json);;All files (*)</source>
        <translation>Списки книг, ONIX, Thema (*.csv *.tsv *.txt *.xml *.onx *.onix *.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookLinesTable</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookPicker</name>
    <message>
        <source>Scan a book, or type its ISBN or title and Enter</source>
        <translation>Сканируйте книгу или введите ISBN или название и нажмите Enter</translation>
    </message>
    <message>
        <source>Add a book</source>
        <translation>Добавить книгу</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookReviewsView</name>
    <message>
        <source>Nobody has written about this book yet.</source>
        <translation>Об этой книге ещё никто не написал.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staff pick(s)</source>
        <translation>
            <numerusform>%Ln отметка «Выбор продавцов»</numerusform>
            <numerusform>%Ln отметки «Выбор продавцов»</numerusform>
            <numerusform>%Ln отметок «Выбор продавцов»</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit your review…</source>
        <translation>Изменить свой отзыв…</translation>
    </message>
    <message>
        <source>Write a review…</source>
        <translation>Написать отзыв…</translation>
    </message>
    <message>
        <source>No longer a staff pick</source>
        <translation>Снять «Выбор продавцов»</translation>
    </message>
    <message>
        <source>Make it a staff pick</source>
        <translation>Отметить как «Выбор продавцов»</translation>
    </message>
    <message>
        <source>Hidden by a manager: %1</source>
        <translation>Скрыт управляющим: %1</translation>
    </message>
    <message>
        <source>staff pick</source>
        <translation>выбор продавцов</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Все отзывы</translation>
    </message>
</context>
<context>
    <name>shopdesk::BookTableModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>shopdesk::BooksPage</name>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln book(s)</source>
        <translation>
            <numerusform>Около %Ln книги</numerusform>
            <numerusform>Около %Ln книг</numerusform>
            <numerusform>Около %Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no books in the catalogue yet.</source>
        <translation>В каталоге ещё нет книг.</translation>
    </message>
    <message>
        <source>Add the first one, or import a list.</source>
        <translation>Добавьте первую или импортируйте список.</translation>
    </message>
    <message>
        <source>Add a book</source>
        <translation>Добавить книгу</translation>
    </message>
    <message>
        <source>The book was added.</source>
        <translation>Книга добавлена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) of “%1” put in the cart.</source>
        <translation>
            <numerusform>В корзину положен %Ln экземпляр «%1».</numerusform>
            <numerusform>В корзину положено %Ln экземпляра «%1».</numerusform>
            <numerusform>В корзину положено %Ln экземпляров «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>Принят %Ln экземпляр.</numerusform>
            <numerusform>Принято %Ln экземпляра.</numerusform>
            <numerusform>Принято %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Title, author, publisher or ISBN</source>
        <translation>Название, автор, издательство или ISBN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>С ценой и без цены</translation>
    </message>
    <message>
        <source>With price</source>
        <translation>С ценой</translation>
    </message>
    <message>
        <source>Without price</source>
        <translation>Без цены</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Put in cart</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Import books…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>Книга «%1» изменена.</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Печать этикеток…</translation>
    </message>
    <message>
        <source>Movements…</source>
        <translation>Движения…</translation>
    </message>
</context>
<context>
    <name>shopdesk::CancelOrderDialog</name>
    <message>
        <source>Cancel order %1</source>
        <translation>Отмена заказа %1</translation>
    </message>
    <message>
        <source>The reserved copies become available again. This cannot be undone.</source>
        <translation>Экземпляры в резерве снова станут доступны. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Оставить заказ</translation>
    </message>
    <message>
        <source>&amp;Reason (may be left out)</source>
        <translation>&amp;Причина (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::CancelReturnDialog</name>
    <message>
        <source>Cancel the return %1</source>
        <translation>Отмена возврата %1</translation>
    </message>
    <message>
        <source>The copies stay in the stock. This cannot be undone.</source>
        <translation>Экземпляры останутся в запасе. Действие необратимо.</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>Отменить возврат</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>&amp;Why (may be left out)</source>
        <translation>&amp;Почему (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::CartCommands</name>
    <message numerus="yes">
        <source>%Ln copy(ies) put in the cart.</source>
        <translation>
            <numerusform>В корзину положен %Ln экземпляр.</numerusform>
            <numerusform>В корзину положено %Ln экземпляра.</numerusform>
            <numerusform>В корзину положено %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken out of the cart.</source>
        <translation>«%1» убрано из корзины.</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>Заказ %1 оформлен.</translation>
    </message>
</context>
<context>
    <name>shopdesk::CartModel</name>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
</context>
<context>
    <name>shopdesk::CartPage</name>
    <message numerus="yes">
        <source>%Ln line(s), </source>
        <translation>
            <numerusform>%Ln строка, </numerusform>
            <numerusform>%Ln строки, </numerusform>
            <numerusform>%Ln строк, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Put books in it from the list of books, or by their code.</source>
        <translation>Положите в неё книги из списка книг или по коду.</translation>
    </message>
    <message>
        <source>Look for books</source>
        <translation>Найти книги</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Lines of the cart</source>
        <translation>Строки корзины</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Оформить заказ</translation>
    </message>
</context>
<context>
    <name>shopdesk::CartSummary</name>
    <message>
        <source>walk-in</source>
        <translation>без учётной записи</translation>
    </message>
    <message>
        <source>No total yet</source>
        <translation>Итога ещё нет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Без налога</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>“%1”: %2 asked for, %3 available</source>
        <translation>«%1»: нужно %2, доступно %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The order was not placed; nothing is reserved.</source>
        <translation>Заказ не оформлен, ничего не зарезервировано.</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>Заказ %1 оформлен.</translation>
    </message>
    <message>
        <source>Its copies are reserved.</source>
        <translation>Экземпляры в резерве.</translation>
    </message>
    <message>
        <source>Add by ISBN or &amp;code</source>
        <translation>Добавить по ISBN или &amp;коду</translation>
    </message>
    <message>
        <source>C&amp;art</source>
        <translation>Корз&amp;ина</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Поку&amp;патель</translation>
    </message>
    <message>
        <source>&amp;How it reaches the customer</source>
        <translation>Как полу&amp;чит покупатель</translation>
    </message>
    <message>
        <source>&amp;Note on the order</source>
        <translation>Примеча&amp;ние к заказу</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>Сканировать или ввести, затем Enter</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <translation>&amp;Оформить заказ</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Показать в заказах</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>&amp;Explain the total</source>
        <translation>&amp;Объяснить итог</translation>
    </message>
    <message>
        <source>&amp;Deliver to</source>
        <translation>Куда &amp;доставить</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoriesPage</name>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln категория</numerusform>
            <numerusform>%Ln категории</numerusform>
            <numerusform>%Ln категорий</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Категорий ещё нет.</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The category was added.</source>
        <translation>Категория добавлена.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Edit or move…</source>
        <translation>Изменить или переместить…</translation>
    </message>
    <message>
        <source>The category “%1” was changed.</source>
        <translation>Категория «%1» изменена.</translation>
    </message>
    <message>
        <source>Import categories…</source>
        <translation>Импорт категорий…</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoryDialog</name>
    <message>
        <source>A category needs a name.</source>
        <translation>Укажите название категории.</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>Изменение категории</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>P&amp;arent category</source>
        <translation>&amp;Входит в</translation>
    </message>
    <message>
        <source>&amp;Code (may be left out)</source>
        <translation>&amp;Код (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Position among its neighbours</source>
        <translation>По&amp;рядок среди соседних</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>&amp;Используется</translation>
    </message>
    <message>
        <source>None: top level</source>
        <translation>Никуда: верхний уровень</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoryImportFlow</name>
    <message>
        <source>Import categories</source>
        <translation>Импорт категорий</translation>
    </message>
    <message>
        <source>Subject schemes (*.json);;All files (*)</source>
        <translation>Схемы тем (*.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoryMoves</name>
    <message>
        <source>Paste “%1” where it shall stand.</source>
        <translation>Вставьте «%1» туда, где категория должна стоять.</translation>
    </message>
    <message>
        <source>“%1” was moved.</source>
        <translation>Категория «%1» перемещена.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Paste below this one</source>
        <translation>Вставить внутрь этой</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Move a level up</source>
        <translation>Переместить на уровень вверх</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoryPane</name>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoryTreeModel</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
</context>
<context>
    <name>shopdesk::ChangeOrderDialog</name>
    <message>
        <source>Change order %1</source>
        <translation>Изменение заказа %1</translation>
    </message>
    <message>
        <source>Set 0 copies to take a book out. The reserved copies and the total follow.</source>
        <translation>0 экземпляров убирает книгу из заказа; резерв и сумма пересчитываются.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Изменить заказ</translation>
    </message>
    <message>
        <source>Books of the order</source>
        <translation>Книги заказа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>&amp;Add a book by ISBN or code, then Enter</source>
        <translation>&amp;Добавить книгу по ISBN или коду, затем Enter</translation>
    </message>
    <message>
        <source>&amp;Note on the order</source>
        <translation>&amp;Примечание к заказу</translation>
    </message>
</context>
<context>
    <name>shopdesk::ChangePasswordDialog</name>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Введите текущий пароль.</translation>
    </message>
    <message>
        <source>This is the password you have now.</source>
        <translation>Новый пароль совпадает с текущим.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Other devices where you are signed in will ask for the new one.</source>
        <translation>На других устройствах, где выполнен вход, понадобится новый пароль.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Но&amp;вый пароль</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Новый пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>shopdesk::ChooseSupplierDialog</name>
    <message>
        <source>Choose who is to deliver.</source>
        <translation>Выберите, кто должен поставить.</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln book(s)</source>
        <translation>
            <numerusform>Заказать %Ln книгу</numerusform>
            <numerusform>Заказать %Ln книги</numerusform>
            <numerusform>Заказать %Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft can be looked at and changed before it is sent.</source>
        <translation>Черновик можно просмотреть и изменить, прежде чем отправить.</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>Составить черновик</translation>
    </message>
    <message>
        <source>Choose a supplier</source>
        <translation>Выберите поставщика</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>&amp;Поставщик</translation>
    </message>
</context>
<context>
    <name>shopdesk::ConflictPanel</name>
    <message>
        <source>Somebody else changed this while you were editing. Choose which version holds, then save again.</source>
        <translation>Пока шла правка, это изменил кто-то другой. Выберите, какая версия верна, и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Моя версия: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Чужая версия: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::ConnectDialog</name>
    <message>
        <source>The server answers.</source>
        <translation>Сервер отвечает.</translation>
    </message>
    <message>
        <source>An address looks like postgresql://server/shop.</source>
        <translation>Адрес выглядит так: postgresql://server/shop.</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Введите имя сервера.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Введите имя базы данных.</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Введите логин.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>Paste the address you were given, or fill in its parts.</source>
        <translation>Вставьте полученный адрес или заполните его части.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>On this computer: the line needs no protection.</source>
        <translation>На этом компьютере: защита соединения не нужна.</translation>
    </message>
    <message>
        <source>The server must prove its identity (TLS).</source>
        <translation>Сервер должен подтвердить свою подлинность (TLS).</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>По&amp;рт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
</context>
<context>
    <name>shopdesk::ConnectionBadge</name>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>changes on their way to the server</comment>
        <translation>
            <numerusform>Отправляется: %n</numerusform>
            <numerusform>Отправляется: %n</numerusform>
            <numerusform>Отправляется: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Нет связи с %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1, %n change(s) waiting</source>
        <translation>
            <numerusform>Нет связи с %1, %n изменение ждёт отправки</numerusform>
            <numerusform>Нет связи с %1, %n изменения ждут отправки</numerusform>
            <numerusform>Нет связи с %1, %n изменений ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Связь: %1</translation>
    </message>
    <message>
        <source>The workspace is a file on this computer.</source>
        <translation>Рабочая база — файл на этом компьютере.</translation>
    </message>
    <message>
        <source>Show what is known about the server.</source>
        <translation>Показать, что известно о сервере.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Только чтение: изменить ничего нельзя</translation>
    </message>
    <message>
        <source>The file of the workspace may be read but not written.</source>
        <translation>Файл рабочей базы можно читать, но нельзя записывать.</translation>
    </message>
</context>
<context>
    <name>shopdesk::CopiesTable</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
</context>
<context>
    <name>shopdesk::CouponDialog</name>
    <message>
        <source>Coupon %1</source>
        <translation>Купон %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;How often it can still be used</source>
        <translation>&amp;Сколько раз его ещё можно использовать</translation>
    </message>
    <message>
        <source>Empty: any number of times.</source>
        <translation>Пусто: без ограничения.</translation>
    </message>
    <message>
        <source>&amp;Can be used</source>
        <translation>&amp;Действует</translation>
    </message>
</context>
<context>
    <name>shopdesk::CouponsDialog</name>
    <message>
        <source>Write codes, or say how many new ones to make.</source>
        <translation>Впишите коды или укажите, сколько новых создать.</translation>
    </message>
    <message>
        <source>Coupons of %1</source>
        <translation>Купоны акции «%1»</translation>
    </message>
    <message>
        <source>From then on the promotion holds only for orders that name one of its coupons.</source>
        <translation>После этого акция действует только для заказов, в которых назван один из её купонов.</translation>
    </message>
    <message>
        <source>Create the coupons</source>
        <translation>Создать купоны</translation>
    </message>
    <message>
        <source>&amp;Codes, one per line (may be left out)</source>
        <translation>&amp;Коды, по одному в строке (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Number of random codes to add</source>
        <translation>&amp;Сколько случайных кодов добавить</translation>
    </message>
    <message>
        <source>&amp;How often each can be used</source>
        <translation>&amp;Сколько раз можно использовать каждый</translation>
    </message>
    <message>
        <source>Empty: any number of times.</source>
        <translation>Пусто: без ограничения.</translation>
    </message>
</context>
<context>
    <name>shopdesk::CoverDialog</name>
    <message>
        <source>Found at: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Обложка книги «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>shopdesk::CoverFlow</name>
    <message>
        <source>Choose the cover of “%1”</source>
        <translation>Выбор обложки книги «%1»</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Scaling a cover</source>
        <translation>Подготовка обложки</translation>
    </message>
    <message>
        <source>“%1” has a new cover.</source>
        <translation>У книги «%1» новая обложка.</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Убрать обложку</translation>
    </message>
    <message>
        <source>The picture of “%1” will be gone; it cannot be brought back.</source>
        <translation>Изображение книги «%1» будет удалено, вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The cover of “%1” was removed.</source>
        <translation>Обложка книги «%1» убрана.</translation>
    </message>
    <message>
        <source>Fetching a cover</source>
        <translation>Загрузка обложки</translation>
    </message>
    <message>
        <source>The picture of “%1” has arrived.</source>
        <translation>Изображение для «%1» получено.</translation>
    </message>
</context>
<context>
    <name>shopdesk::CoverPanel</name>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Change the cover</source>
        <translation>Изменить обложку</translation>
    </message>
    <message>
        <source>A picture can also be dropped on the cover or pasted there.</source>
        <translation>Изображение можно перетащить на обложку или вставить из буфера обмена.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Показать крупно</translation>
    </message>
    <message>
        <source>Remove the picture…</source>
        <translation>Убрать изображение…</translation>
    </message>
    <message>
        <source>Fetch from the publisher</source>
        <translation>Загрузить у издательства</translation>
    </message>
</context>
<context>
    <name>shopdesk::CoverView</name>
    <message>
        <source>Cover of “%1”</source>
        <translation>Обложка: «%1»</translation>
    </message>
</context>
<context>
    <name>shopdesk::CreditReturnDialog</name>
    <message>
        <source>Enter what was credited.</source>
        <translation>Введите зачтённую сумму.</translation>
    </message>
    <message>
        <source>%1 less than asked</source>
        <translation>на %1 меньше запрошенного</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>Зачёт по возврату %1</translation>
    </message>
    <message>
        <source>%1 was asked back from %2.</source>
        <translation>Запрошено: %1, поставщик: %2.</translation>
    </message>
    <message>
        <source>Note the credit</source>
        <translation>Отметить зачёт</translation>
    </message>
    <message>
        <source>&amp;Credited</source>
        <translation>&amp;Зачтено</translation>
    </message>
    <message>
        <source>Credit &amp;note (may be left out)</source>
        <translation>&amp;Кредит-нота (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerAddressDialog</name>
    <message>
        <source>Enter who stands on the parcel.</source>
        <translation>Введите имя получателя посылки.</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Изменение адреса</translation>
    </message>
    <message>
        <source>Another address of %1</source>
        <translation>Ещё один адрес: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>&amp;What it is, such as an office (may be left out)</source>
        <translation>&amp;Что это, например офис (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Получатель</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>Still in &amp;use</source>
        <translation>Адрес &amp;используется</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerDetailPane</name>
    <message>
        <source>Merged into %1</source>
        <translation>Объединён с записью «%1»</translation>
    </message>
    <message>
        <source>No longer offered when selling</source>
        <translation>Больше не предлагается при продаже</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Owes on account</source>
        <translation>Долг по счёту</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Покупатель с</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов ещё нет</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Последние заказы</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Select a customer to see how to reach them and what they bought.</source>
        <translation>Выберите покупателя, чтобы увидеть, как с ним связаться и что он купил.</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Другие адреса</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Подарочные сертификаты</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerDialog</name>
    <message>
        <source>A customer needs a name.</source>
        <translation>У покупателя должно быть имя.</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Изменение данных покупателя</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый покупатель</translation>
    </message>
    <message>
        <source>Everything else can be added later.</source>
        <translation>Остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation>Добавить покупателя</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Phone (may be left out)</source>
        <translation>&amp;Телефон (необязательно)</translation>
    </message>
    <message>
        <source>&amp;E-mail (may be left out)</source>
        <translation>&amp;Эл. почта (необязательно)</translation>
    </message>
    <message>
        <source>Card n&amp;umber (may be left out)</source>
        <translation>&amp;Номер карты (необязательно)</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>Internal note (t&amp;he customer does not see it)</source>
        <translation>&amp;Внутреннее примечание (покупатель его не видит)</translation>
    </message>
    <message>
        <source>Offered when sellin&amp;g</source>
        <translation>Предлагать при &amp;продаже</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerGroupDialog</name>
    <message>
        <source>A group needs a name.</source>
        <translation>У группы должно быть название.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Переименовать группу</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Promotions may be for the customers of a group.</source>
        <translation>Акции могут действовать для покупателей группы.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerGroupsDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln customer(s))</source>
        <translation>
            <numerusform>%1 (%Ln покупатель)</numerusform>
            <numerusform>%1 (%Ln покупателя)</numerusform>
            <numerusform>%1 (%Ln покупателей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Группы: %1</translation>
    </message>
    <message>
        <source>Promotions may be for the customers of a group.</source>
        <translation>Акции могут действовать для покупателей группы.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Новая группа…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Nobody found; Ctrl+N records them</source>
        <translation>Никто не найден; Ctrl+N — записать</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>%1 was recorded.</source>
        <translation>Покупатель «%1» записан.</translation>
    </message>
    <message>
        <source>Walk-in, or name, phone, card</source>
        <translation>Без записи, или имя, телефон, карта</translation>
    </message>
    <message>
        <source>Customer: name, phone, card</source>
        <translation>Покупатель: имя, телефон, карта</translation>
    </message>
    <message>
        <source>Record a new customer (Ctrl+N)</source>
        <translation>Записать нового покупателя (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln покупатель</numerusform>
            <numerusform>%Ln покупателя</numerusform>
            <numerusform>%Ln покупателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln customer(s)</source>
        <translation>
            <numerusform>Около %Ln покупателя</numerusform>
            <numerusform>Около %Ln покупателей</numerusform>
            <numerusform>Около %Ln покупателей</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Покупателей ещё нет.</translation>
    </message>
    <message>
        <source>Record the first one; a name is enough.</source>
        <translation>Запишите первого — достаточно имени.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Новый покупатель…</translation>
    </message>
    <message>
        <source>%1 was recorded.</source>
        <translation>Покупатель «%1» записан.</translation>
    </message>
    <message>
        <source>The customer was changed.</source>
        <translation>Данные покупателя изменены.</translation>
    </message>
    <message>
        <source>The groups were changed.</source>
        <translation>Группы изменены.</translation>
    </message>
    <message>
        <source>The address was added.</source>
        <translation>Адрес добавлен.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Адрес изменён.</translation>
    </message>
    <message numerus="yes">
        <source>Two records became one; %Ln order(s) went over.</source>
        <translation>
            <numerusform>Две записи стали одной; перешёл %Ln заказ.</numerusform>
            <numerusform>Две записи стали одной; перешли %Ln заказа.</numerusform>
            <numerusform>Две записи стали одной; перешло %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or card</source>
        <translation>Имя, эл. почта, телефон или карта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Недействующие</translation>
    </message>
    <message>
        <source>Active and inactive</source>
        <translation>Действующие и недействующие</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Группы…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Добавить адрес…</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>%1 taken; still owed: %2. Change to give back: %3</source>
        <translation>Принято %1; остался должен %2. Сдача: %3</translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation>Принять оплату…</translation>
    </message>
</context>
<context>
    <name>shopdesk::DatabaseMenu</name>
    <message>
        <source>Seeding demo data</source>
        <translation>Заполнение демоданными</translation>
    </message>
    <message>
        <source>The demo data is in; its people sign in with %1.</source>
        <translation>Демоданные добавлены; пароль демонстрационных учётных записей: %1.</translation>
    </message>
    <message>
        <source>Checking integrity</source>
        <translation>Проверка целостности</translation>
    </message>
    <message>
        <source>Integrity checked: no differences.</source>
        <translation>Целостность проверена: расхождений нет.</translation>
    </message>
    <message>
        <source>Integrity checked: there are differences.</source>
        <translation>Целостность проверена: есть расхождения.</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Заказ поставщику</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Select a delivery to see its books and how it differed from its order.</source>
        <translation>Выберите поставку, чтобы увидеть её книги и расхождения с заказом.</translation>
    </message>
    <message>
        <source>How it differed</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Books of the delivery</source>
        <translation>Книги поставки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryDialog</name>
    <message>
        <source>Enter who stands on the parcel.</source>
        <translation>Укажите получателя.</translation>
    </message>
    <message>
        <source>Enter street and number.</source>
        <translation>Укажите улицу и дом.</translation>
    </message>
    <message>
        <source>Enter the town.</source>
        <translation>Укажите город.</translation>
    </message>
    <message>
        <source>Where the order is sent</source>
        <translation>Куда отправить заказ</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Отправить сюда</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Получатель</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryHead</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>&amp;Поставщик</translation>
    </message>
    <message>
        <source>For the purchase &amp;order</source>
        <translation>По &amp;заказу</translation>
    </message>
    <message>
        <source>Delivery &amp;note</source>
        <translation>&amp;Накладная</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Заказ поставщику</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryPicker</name>
    <message>
        <source>No address yet</source>
        <translation>Адреса пока нет</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Другой адрес…</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryTable</name>
    <message>
        <source>Books that came</source>
        <translation>Пришедшие книги</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Закупка</translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Заказ поставщику</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::DemoMaker</name>
    <message>
        <source>Hiring people</source>
        <translation>Подбор сотрудников</translation>
    </message>
    <message>
        <source>Opening shops</source>
        <translation>Открытие магазинов</translation>
    </message>
    <message>
        <source>Sorting the shelves</source>
        <translation>Разметка категорий</translation>
    </message>
    <message>
        <source>Adding books</source>
        <translation>Добавление книг</translation>
    </message>
    <message>
        <source>Inviting customers</source>
        <translation>Приглашение покупателей</translation>
    </message>
    <message>
        <source>Filling the shelves</source>
        <translation>Заполнение полок</translation>
    </message>
    <message>
        <source>Selling books for two years</source>
        <translation>Продажи за два года</translation>
    </message>
    <message>
        <source>Asking for reviews</source>
        <translation>Сбор отзывов</translation>
    </message>
    <message>
        <source>Adding made-up books and orders</source>
        <translation>Добавление выдуманных книг и заказов</translation>
    </message>
    <message>
        <source>Making the tables</source>
        <translation>Создание таблиц</translation>
    </message>
    <message>
        <source>Demo bookshops</source>
        <comment>name of the demo workspace</comment>
        <translation>Демо: книжные магазины</translation>
    </message>
</context>
<context>
    <name>shopdesk::DetailPane</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>shopdesk::DialogFrame</name>
    <message>
        <source>At work</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>shopdesk::ErrorText</name>
    <message>
        <source>Something entered here cannot be taken as it is.</source>
        <translation>Введённое нельзя принять в таком виде.</translation>
    </message>
    <message>
        <source>What you asked for does not exist, or you may not see it.</source>
        <translation>Запись не найдена или нет права её видеть.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing in the meantime.</source>
        <translation>Тем временем эту запись изменил кто-то другой.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules do not allow this now.</source>
        <translation>Правила магазина сейчас этого не позволяют.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>У этой роли нет такого права.</translation>
    </message>
    <message>
        <source>Login and password do not match.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried for this login.</source>
        <translation>Для этого логина слишком много раз введён неверный пароль.</translation>
    </message>
    <message>
        <source>The database was busy with somebody else&apos;s change.</source>
        <translation>База данных была занята чужим изменением.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сервер не отвечает.</translation>
    </message>
    <message>
        <source>The line broke before the server could confirm the change.</source>
        <translation>Связь оборвалась раньше, чем сервер подтвердил изменение.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено по просьбе пользователя.</translation>
    </message>
    <message>
        <source>The disk did not take the change.</source>
        <translation>Не удалось записать изменение на диск.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not what it should be.</source>
        <translation>Файл повреждён, или это не тот файл.</translation>
    </message>
    <message>
        <source>The database and this program are of different versions.</source>
        <translation>Версии базы данных и программы не совпадают.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Произошла внутренняя ошибка программы.</translation>
    </message>
    <message>
        <source>What you entered is still here; nothing was changed.</source>
        <translation>Введённое осталось на месте; ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Проверьте их и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <translation>Подождите, пока истечёт время, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask a manager or an administrator to do it.</source>
        <translation>Обратитесь к управляющему или администратору.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>Проверьте текущее состояние и решите заново.</translation>
    </message>
    <message>
        <source>Check the network; the program goes on trying by itself.</source>
        <translation>Проверьте сеть; программа сама продолжает попытки.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file may be written, then try again.</source>
        <translation>Проверьте, что на диске есть место и в файл можно писать, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the last backup.</source>
        <translation>Выберите другой файл или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Open Database › Migrate to see which steps are missing.</source>
        <translation>Откройте «База данных» › «Обновить структуру», чтобы увидеть, каких шагов не хватает.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, send the log to whoever looks after the program.</source>
        <translation>Попробуйте ещё раз; если ошибка повторится, отправьте журнал программы тому, кто её сопровождает.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Поле не может быть пустым.</translation>
    </message>
    <message>
        <source>At least {min} characters are needed.</source>
        <translation>Минимум знаков: {min}.</translation>
    </message>
    <message>
        <source>At most {max} characters are possible; this has {length}.</source>
        <translation>Не больше {max} знаков; сейчас {length}.</translation>
    </message>
    <message>
        <source>This holds a control character that cannot be stored.</source>
        <translation>Здесь есть управляющий символ, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>This holds half a character; enter it again.</source>
        <translation>Здесь повреждённый символ; введите текст заново.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Укажите название книги.</translation>
    </message>
    <message>
        <source>The quantity must be between {min} and {max}.</source>
        <translation>Количество должно быть от {min} до {max}.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Сумма слишком велика.</translation>
    </message>
    <message>
        <source>There is no currency of this code in use.</source>
        <translation>Действующей валюты с таким кодом нет.</translation>
    </message>
    <message>
        <source>The tax rate must be between 0 and 100 per cent.</source>
        <translation>Ставка налога должна быть от 0 до 100 процентов.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>An ISBN has digits only, and perhaps an X at its end.</source>
        <translation>ISBN состоит только из цифр; последней может стоять X.</translation>
    </message>
    <message>
        <source>An ISBN has 10 or 13 digits; this has {length}.</source>
        <translation>В ISBN 10 или 13 цифр; здесь {length}.</translation>
    </message>
    <message>
        <source>An ISBN-13 begins with 978 or 979, but not with 979-0.</source>
        <translation>ISBN-13 начинается с 978 или 979, но не с 979-0.</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit is wrong.</source>
        <translation>Контрольная цифра не сходится: в номере ошибка.</translation>
    </message>
    <message>
        <source>An EAN-13 has digits only.</source>
        <translation>EAN-13 состоит только из цифр.</translation>
    </message>
    <message>
        <source>An EAN-13 has 13 digits; this has {length}.</source>
        <translation>В EAN-13 13 цифр; здесь {length}.</translation>
    </message>
    <message>
        <source>This is not a code of this chain&apos;s own.</source>
        <translation>Это не собственный код этой сети.</translation>
    </message>
    <message>
        <source>The range of own codes is used up.</source>
        <translation>Собственные коды закончились.</translation>
    </message>
    <message>
        <source>A login has 2 to 31 letters a to z, digits, dots, hyphens or underscores, and begins with a letter.</source>
        <translation>Логин: от 2 до 31 знака — латинские буквы a–z, цифры, точки, дефисы и подчёркивания; первой стоит буква.</translation>
    </message>
    <message>
        <source>This login is taken.</source>
        <translation>Этот логин занят.</translation>
    </message>
    <message>
        <source>The password needs at least {limit} characters.</source>
        <translation>Пароль слишком короткий, минимум знаков: {limit}.</translation>
    </message>
    <message>
        <source>The password may have at most {limit} characters.</source>
        <translation>Пароль слишком длинный, максимум знаков: {limit}.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>Текущий пароль указан неверно.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Эта учётная запись отключена.</translation>
    </message>
    <message>
        <source>Your session has ended; sign in again.</source>
        <translation>Сеанс закончился; войдите снова.</translation>
    </message>
    <message>
        <source>Say where the workspace is.</source>
        <translation>Укажите, где находится рабочая база.</translation>
    </message>
    <message>
        <source>This is neither a file nor a postgresql:// address.</source>
        <translation>Это не файл и не адрес postgresql://.</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it has a field of its own.</source>
        <translation>Уберите пароль из адреса: для него есть отдельное поле.</translation>
    </message>
    <message>
        <source>The workspace id in the address is not complete.</source>
        <translation>Номер рабочей базы в адресе неполный.</translation>
    </message>
    <message>
        <source>There is no workspace at this place.</source>
        <translation>По этому адресу рабочей базы нет.</translation>
    </message>
    <message>
        <source>There is a workspace at this place already.</source>
        <translation>По этому адресу рабочая база уже есть.</translation>
    </message>
    <message>
        <source>The file cannot be made at this place.</source>
        <translation>Здесь нельзя создать файл.</translation>
    </message>
    <message>
        <source>The file may be read but not written.</source>
        <translation>Файл доступен только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>This file is not a Shopdesk workspace.</source>
        <translation>Этот файл — не рабочая база Shopdesk.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Соединение с сервером оборвалось.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of the program.</source>
        <translation>Эта рабочая база создана более новой версией программы.</translation>
    </message>
    <message>
        <source>There are not enough copies in stock.</source>
        <translation>Экземпляров в наличии не хватает.</translation>
    </message>
    <message>
        <source>A book without a price cannot be sold yet.</source>
        <translation>Книгу без цены продавать пока нельзя.</translation>
    </message>
    <message>
        <source>There is nothing in the cart.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>A category cannot stand below itself.</source>
        <translation>Категория не может входить в саму себя.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Такое значение здесь недопустимо.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Значение слишком велико, его нельзя сохранить.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Обязательное поле.</translation>
    </message>
    <message>
        <source>This is not in the form that is needed here.</source>
        <translation>Неверный формат.</translation>
    </message>
    <message>
        <source>There is no such field to change.</source>
        <translation>Такого поля для изменения нет.</translation>
    </message>
    <message>
        <source>The number must be between {min} and {max}.</source>
        <translation>Число должно быть от {min} до {max}.</translation>
    </message>
    <message>
        <source>The year must be between {min} and {max}.</source>
        <translation>Год должен быть от {min} до {max}.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Цена не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>At most {max} are possible here.</source>
        <translation>Возможно не больше {max}.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Нужна хотя бы одна строка.</translation>
    </message>
    <message>
        <source>There are too many lines; split them into several.</source>
        <translation>Слишком много строк; разделите их на несколько частей.</translation>
    </message>
    <message>
        <source>A country is given by its two letters, as in DE or RU.</source>
        <translation>Код страны — две латинские буквы, например DE или RU.</translation>
    </message>
    <message>
        <source>A language is given by its two or three letters, as in en or ru.</source>
        <translation>Код языка — две или три латинские буквы, например en или ru.</translation>
    </message>
    <message>
        <source>There is no language of this name.</source>
        <translation>Языка с таким названием нет.</translation>
    </message>
    <message>
        <source>There is no time zone of this name; one looks like Europe/Berlin.</source>
        <translation>Такого часового пояса нет; пример верного: Europe/Berlin.</translation>
    </message>
    <message>
        <source>A shop&apos;s code has 2 to 8 capital letters or digits.</source>
        <translation>Код магазина: от 2 до 8 заглавных латинских букв или цифр.</translation>
    </message>
    <message>
        <source>This is not the code of a till.</source>
        <translation>Это не код кассы.</translation>
    </message>
    <message>
        <source>There is no such availability.</source>
        <translation>Такой доступности нет.</translation>
    </message>
    <message>
        <source>There is no such reason for an adjustment.</source>
        <translation>Такой причины корректировки нет.</translation>
    </message>
    <message>
        <source>There is no such kind of promotion.</source>
        <translation>Такого вида акций нет.</translation>
    </message>
    <message>
        <source>There is no such way to pay.</source>
        <translation>Такого вида оплаты нет.</translation>
    </message>
    <message>
        <source>There is no such sales channel.</source>
        <translation>Такого способа продажи нет.</translation>
    </message>
    <message>
        <source>A rating is from {min} to {max} stars.</source>
        <translation>Оценка — от {min} до {max} звёзд.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец периода раньше его начала.</translation>
    </message>
    <message>
        <source>The discount is more than the price, or below zero.</source>
        <translation>Скидка больше цены или меньше нуля.</translation>
    </message>
    <message>
        <source>The amount must be more than zero and within what a till can take.</source>
        <translation>Сумма должна быть больше нуля и в пределах, допустимых для кассы.</translation>
    </message>
    <message>
        <source>The filter cannot take this value.</source>
        <translation>Для этого фильтра такое значение не подходит.</translation>
    </message>
    <message>
        <source>A filter that this list needs is missing.</source>
        <translation>Не задан фильтр, нужный для этого списка.</translation>
    </message>
    <message>
        <source>The list has no such filter.</source>
        <translation>Такого фильтра в списке нет.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>Такого столбца в списке нет.</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>По этому столбцу список не сортируется.</translation>
    </message>
    <message>
        <source>There is no file at this place.</source>
        <translation>Файл не найден.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file has this code more than once.</source>
        <translation>Этот код встречается в файле несколько раз.</translation>
    </message>
    <message>
        <source>No column of the file holds the titles.</source>
        <translation>В файле нет столбца с названиями.</translation>
    </message>
    <message>
        <source>This is not a tax rate.</source>
        <translation>Это не ставка налога.</translation>
    </message>
    <message>
        <source>It cannot be told which tax rate this is.</source>
        <translation>Нельзя определить, какая это ставка налога.</translation>
    </message>
    <message>
        <source>This is not a year.</source>
        <translation>Это не год.</translation>
    </message>
    <message>
        <source>This sign-in has ended; sign in again.</source>
        <translation>Этот вход больше не действует; войдите снова.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Учётная запись не найдена.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Покупатель не найден.</translation>
    </message>
    <message>
        <source>This is the last administrator; the workspace needs one.</source>
        <translation>Это последний администратор; без него рабочей базе нельзя.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account.</source>
        <translation>С собственной учётной записью этого сделать нельзя.</translation>
    </message>
    <message>
        <source>Only staff can be assigned to shops; this account has another role.</source>
        <translation>В магазины назначают только продавцов; у этой учётной записи другая роль.</translation>
    </message>
    <message>
        <source>{account} is not assigned to {shop}.</source>
        <translation>{account}: нет назначения в магазин {shop}.</translation>
    </message>
    <message>
        <source>Only staff are assigned to shops.</source>
        <translation>В магазины назначают только продавцов.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again.</source>
        <translation>В пароле есть символ, который нельзя будет ввести снова.</translation>
    </message>
    <message>
        <source>The password holds half a character; enter it again.</source>
        <translation>В пароле повреждённый символ; введите пароль заново.</translation>
    </message>
    <message>
        <source>The password&apos;s safeguard could not be made; try again.</source>
        <translation>Не удалось подготовить защиту пароля; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What is stored to check this password is damaged.</source>
        <translation>Данные для проверки этого пароля повреждены.</translation>
    </message>
    <message>
        <source>The account has a role that this program does not know.</source>
        <translation>Роль учётной записи этой программе неизвестна.</translation>
    </message>
    <message>
        <source>No code is left for another till in this workspace.</source>
        <translation>В рабочей базе не осталось кодов для новых касс.</translation>
    </message>
    <message>
        <source>This computer is not known to the workspace; open the workspace again.</source>
        <translation>Рабочая база не знает этого компьютера; откройте её заново.</translation>
    </message>
    <message>
        <source>This program does not know the command “{kind}”.</source>
        <translation>Команда «{kind}» этой программе неизвестна.</translation>
    </message>
    <message>
        <source>The command is of a version that this program does not know.</source>
        <translation>Эта версия команды программе неизвестна.</translation>
    </message>
    <message>
        <source>The command cannot be read.</source>
        <translation>Команду не удалось прочитать.</translation>
    </message>
    <message>
        <source>The command&apos;s id is not an id.</source>
        <translation>Номер операции в команде указан неверно.</translation>
    </message>
    <message>
        <source>The account that does this is disabled.</source>
        <translation>Учётная запись, от имени которой это делается, отключена.</translation>
    </message>
    <message>
        <source>Your role does not show this.</source>
        <translation>У этой роли нет права это видеть.</translation>
    </message>
    <message>
        <source>You are not assigned to this shop.</source>
        <translation>Нет назначения в этот магазин.</translation>
    </message>
    <message>
        <source>This belongs to somebody else.</source>
        <translation>Это принадлежит другому.</translation>
    </message>
    <message>
        <source>The server does not allow this account to do that.</source>
        <translation>Сервер не разрешает этого для данной учётной записи.</translation>
    </message>
    <message>
        <source>Somebody else changed the same record in the meantime.</source>
        <translation>Тем временем эту запись изменил кто-то другой.</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>Такая запись уже есть.</translation>
    </message>
    <message>
        <source>Something that this refers to no longer exists.</source>
        <translation>Запись, на которую есть ссылка, больше не существует.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>Импорт остановлен; ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no such shop.</source>
        <translation>Магазин не найден.</translation>
    </message>
    <message>
        <source>The shop {code} is closed.</source>
        <translation>Магазин {code} закрыт.</translation>
    </message>
    <message>
        <source>There is no such book.</source>
        <translation>Книга не найдена.</translation>
    </message>
    <message>
        <source>There is no book with the code {name}.</source>
        <translation>Книги с кодом {name} нет.</translation>
    </message>
    <message>
        <source>This book is no longer sold.</source>
        <translation>Эта книга снята с продажи.</translation>
    </message>
    <message>
        <source>The price has changed since you looked.</source>
        <translation>Цена тем временем изменилась.</translation>
    </message>
    <message>
        <source>A book needs an ISBN or a code of your own.</source>
        <translation>У книги должен быть ISBN или собственный код.</translation>
    </message>
    <message>
        <source>Only {on_hand} copies are on hand; fewer than none is not possible.</source>
        <translation>В наличии только {on_hand} экз.; меньше нуля быть не может.</translation>
    </message>
    <message>
        <source>The currency is not that of the workspace.</source>
        <translation>Это не валюта рабочей базы.</translation>
    </message>
    <message>
        <source>This cart no longer exists.</source>
        <translation>Этой корзины больше нет.</translation>
    </message>
    <message>
        <source>This line is no longer in the cart.</source>
        <translation>Этой строки в корзине больше нет.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Заказ не найден.</translation>
    </message>
    <message>
        <source>There is no order {name}.</source>
        <translation>Заказа {name} нет.</translation>
    </message>
    <message>
        <source>The order has no line {line_no}.</source>
        <translation>Строки {line_no} в заказе нет.</translation>
    </message>
    <message>
        <source>The order {number} was changed in the meantime.</source>
        <translation>Заказ {number} тем временем изменён.</translation>
    </message>
    <message>
        <source>The order is not in a state in which this can be done.</source>
        <translation>В нынешнем состоянии заказа это невозможно.</translation>
    </message>
    <message>
        <source>The order {number} was not handed over, so nothing can come back.</source>
        <translation>Заказ {number} не был выдан, поэтому возвращать нечего.</translation>
    </message>
    <message>
        <source>An order number looks like LPZ-A1-000042-Q.</source>
        <translation>Номер заказа выглядит так: LPZ-A1-000042-Q.</translation>
    </message>
    <message>
        <source>The numbers of this till are used up.</source>
        <translation>Номера этой кассы закончились.</translation>
    </message>
    <message>
        <source>The last character does not fit: something in the number is wrong.</source>
        <translation>Последний знак не сходится: в номере ошибка.</translation>
    </message>
    <message>
        <source>The payment is less than what is due.</source>
        <translation>Оплата меньше суммы к оплате.</translation>
    </message>
    <message>
        <source>Change is given from cash only.</source>
        <translation>Сдача возможна только с наличных.</translation>
    </message>
    <message>
        <source>There is no coupon {code}, or it is no longer valid.</source>
        <translation>Купона {code} нет, или он больше не действует.</translation>
    </message>
    <message>
        <source>Of line {line_no} only {left} can come back.</source>
        <translation>По строке {line_no} можно вернуть только {left} экз.</translation>
    </message>
    <message>
        <source>Everything of this order has come back already.</source>
        <translation>По этому заказу уже возвращено всё.</translation>
    </message>
    <message>
        <source>The workspace has tables but does not say what it is; it is damaged.</source>
        <translation>В рабочей базе есть таблицы, но нет сведений о ней самой; база повреждена.</translation>
    </message>
    <message>
        <source>Another workspace stands at this address than the one you know.</source>
        <translation>По этому адресу находится другая рабочая база, не прежняя.</translation>
    </message>
    <message>
        <source>This workspace has books already; demo data goes into an empty one only.</source>
        <translation>В рабочей базе уже есть книги; демоданными можно заполнить только пустую.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Базы данных с таким именем на сервере нет.</translation>
    </message>
    <message>
        <source>A database&apos;s name has small letters, digits and underscores only.</source>
        <translation>Имя базы данных — только строчные латинские буквы, цифры и подчёркивания.</translation>
    </message>
    <message>
        <source>There are not so many steps.</source>
        <translation>Столько шагов нет.</translation>
    </message>
    <message>
        <source>The workspace was last used by an older version of the program.</source>
        <translation>С рабочей базой работала более старая версия программы.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of the program; use that one.</source>
        <translation>Рабочая база создана более новой версией программы; нужна она.</translation>
    </message>
    <message>
        <source>Steps of the workspace&apos;s schema are missing: {missing}.</source>
        <translation>В структуре рабочей базы не хватает шагов: {missing}.</translation>
    </message>
    <message>
        <source>Step {number} of the schema was applied in another form than the program has.</source>
        <translation>Шаг {number} структуры применён в ином виде, чем в этой программе.</translation>
    </message>
    <message>
        <source>The tables are not what the steps of the program make.</source>
        <translation>Таблицы отличаются от тех, что создают шаги программы.</translation>
    </message>
    <message>
        <source>The database belongs to another program: it has the table {table}.</source>
        <translation>База данных принадлежит другой программе: в ней есть таблица {table}.</translation>
    </message>
    <message>
        <source>Somebody else is changing the tables of this workspace just now.</source>
        <translation>Структуру этой рабочей базы сейчас меняет кто-то другой.</translation>
    </message>
    <message>
        <source>Somebody else has changed the tables in the meantime.</source>
        <translation>Тем временем структуру изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Rows of the table {table} refer to rows that are not there.</source>
        <translation>Строки таблицы {table} ссылаются на строки, которых нет.</translation>
    </message>
    <message>
        <source>The server refused the login or its password.</source>
        <translation>Сервер не принял логин или пароль.</translation>
    </message>
    <message>
        <source>The server has run out of room or memory.</source>
        <translation>На сервере закончилось место или память.</translation>
    </message>
    <message>
        <source>The server takes no changes now.</source>
        <translation>Сервер сейчас не принимает изменений.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл не удалось открыть.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made.</source>
        <translation>Папку {path} не удалось создать.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Another Shopdesk is starting just now and does not get on.</source>
        <translation>Другой экземпляр Shopdesk запускается и не может закончить запуск.</translation>
    </message>
    <message>
        <source>What this computer knows of itself is damaged.</source>
        <translation>Сведения этого компьютера о себе повреждены.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Системное хранилище паролей не отвечает.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has no such entry.</source>
        <translation>В системном хранилище паролей нет такой записи.</translation>
    </message>
    <message>
        <source>Use the newer version of the program.</source>
        <translation>Установите более новую версию программы.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Choose another file or database.</source>
        <translation>Выберите другой файл или базу данных.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at it with “shopdesk migrate verify”.</source>
        <translation>Обратитесь к администратору: нужна проверка командой «shopdesk migrate verify».</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>Запрос слишком длинный.</translation>
    </message>
    <message>
        <source>The server has a database of this name already.</source>
        <translation>База данных с таким именем на сервере уже есть.</translation>
    </message>
    <message>
        <source>The till of this device is open already.</source>
        <translation>Касса этого устройства уже открыта.</translation>
    </message>
    <message>
        <source>The till of this device is not open.</source>
        <translation>Касса этого устройства не открыта.</translation>
    </message>
    <message>
        <source>Only a sale at a till can be parked.</source>
        <translation>Отложить можно только продажу на кассе.</translation>
    </message>
    <message>
        <source>This sale is parked already.</source>
        <translation>Эта продажа уже отложена.</translation>
    </message>
    <message>
        <source>This sale is not parked; another till may have taken it up.</source>
        <translation>Эта продажа не отложена; возможно, её продолжила другая касса.</translation>
    </message>
    <message>
        <source>Finish or park the sale in hand first.</source>
        <translation>Сначала завершите или отложите текущую продажу.</translation>
    </message>
    <message>
        <source>Give the discount as a rate or as an amount, not both.</source>
        <translation>Задайте скидку либо процентом, либо суммой.</translation>
    </message>
    <message>
        <source>A discount is more than nothing and no more than the price.</source>
        <translation>Скидка больше нуля и не больше цены.</translation>
    </message>
    <message>
        <source>A coupon code has 3 to 40 characters.</source>
        <translation>В коде купона от 3 до 40 знаков.</translation>
    </message>
    <message>
        <source>The coupon {code} has been used up.</source>
        <translation>Купон {code} уже использован.</translation>
    </message>
    <message>
        <source>The coupon {code} makes nothing in this order cheaper.</source>
        <translation>Купон {code} ничего не удешевляет в этом заказе.</translation>
    </message>
    <message>
        <source>The promotion {name} has a number out of its range; a manager must correct it.</source>
        <translation>В акции «{name}» недопустимое число; его должен исправить управляющий.</translation>
    </message>
    <message>
        <source>This discount is beyond your limit; somebody with a higher one must approve it.</source>
        <translation>Эта скидка больше вашего предела; её должен одобрить тот, у кого он выше.</translation>
    </message>
    <message>
        <source>The approval does not hold: another PIN, or for another sum.</source>
        <translation>Одобрение не действует: другой ПИН-код или другая сумма.</translation>
    </message>
    <message>
        <source>This discount is beyond the limit of {login}, too.</source>
        <translation>Эта скидка больше и предела {login}.</translation>
    </message>
    <message>
        <source>There is no voucher {code}.</source>
        <translation>Сертификата {code} нет.</translation>
    </message>
    <message>
        <source>The voucher {code} has been taken out of use.</source>
        <translation>Сертификат {code} изъят из обращения.</translation>
    </message>
    <message>
        <source>The voucher {code} was good until {expires_on}.</source>
        <translation>Сертификат {code} действовал до {expires_on}.</translation>
    </message>
    <message>
        <source>There is less on the voucher {code} than was to be paid with it.</source>
        <translation>На сертификате {code} меньше, чем нужно оплатить.</translation>
    </message>
    <message>
        <source>A voucher cannot be paid with a voucher.</source>
        <translation>Сертификат нельзя оплатить сертификатом.</translation>
    </message>
    <message>
        <source>A voucher code has 6 to 40 letters and digits.</source>
        <translation>В коде сертификата от 6 до 40 букв и цифр.</translation>
    </message>
    <message>
        <source>The last character does not fit: something in the voucher code is wrong.</source>
        <translation>Последний знак не подходит: в коде сертификата ошибка.</translation>
    </message>
    <message>
        <source>Only a customer can pay on account; choose one.</source>
        <translation>В счёт может платить только покупатель из списка; выберите его.</translation>
    </message>
    <message>
        <source>The total has changed since it was shown; look again before you take the money.</source>
        <translation>Сумма изменилась с тех пор, как была показана; проверьте её, прежде чем брать деньги.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>A PIN has {min} to {max} digits.</source>
        <translation>В ПИН-коде от {min} до {max} цифр.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Этот ПИН-код слишком легко угадать.</translation>
    </message>
    <message>
        <source>Login and PIN do not match.</source>
        <translation>Логин и ПИН-код не подходят друг к другу.</translation>
    </message>
    <message>
        <source>The file of the workspace may be read but not written.</source>
        <translation>Файл рабочей базы можно читать, но нельзя записывать.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Неизвестно, внесено ли изменение.</translation>
    </message>
    <message>
        <source>Do the same again as soon as the server answers: it will be made once, not twice.</source>
        <translation>Повторите то же самое, когда сервер снова ответит: изменение будет внесено один раз, а не дважды.</translation>
    </message>
    <message>
        <source>There is no customer {name}.</source>
        <translation>Покупателя «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no group {name}.</source>
        <translation>Группы «{name}» нет.</translation>
    </message>
    <message>
        <source>This address no longer exists.</source>
        <translation>Этого адреса больше нет.</translation>
    </message>
    <message>
        <source>A number has 1 to 40 letters A to Z and digits, with . / - between them.</source>
        <translation>Номер состоит из 1–40 латинских букв и цифр, между ними могут стоять . / -</translation>
    </message>
    <message>
        <source>Both are the same customer: {name}.</source>
        <translation>Это один и тот же покупатель: {name}.</translation>
    </message>
    <message>
        <source>Somebody else has merged this customer in the meantime.</source>
        <translation>Тем временем кто-то уже объединил этого покупателя с другим.</translation>
    </message>
    <message>
        <source>{keep} and {duplicate} both have an account to sign in with, and one customer has one account.</source>
        <translation>И у «{keep}», и у «{duplicate}» есть учётная запись для входа, а у одного покупателя она одна.</translation>
    </message>
    <message>
        <source>There is no such review any more.</source>
        <translation>Этого отзыва больше нет.</translation>
    </message>
    <message>
        <source>A rating has {min} to {max} stars.</source>
        <translation>Оценка — от {min} до {max} звёзд.</translation>
    </message>
    <message>
        <source>This is not a JPEG.</source>
        <translation>Это не изображение JPEG.</translation>
    </message>
    <message>
        <source>The picture ends too early: a part of the file is missing.</source>
        <translation>Изображение обрывается: части файла не хватает.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Изображение повреждено, показать его нельзя.</translation>
    </message>
    <message>
        <source>This is not a picture in a format that is taken: JPEG, PNG, GIF, BMP or WebP.</source>
        <translation>Это не изображение в подходящем формате: JPEG, PNG, GIF, BMP или WebP.</translation>
    </message>
    <message>
        <source>The picture has {given} bytes; at most {max} are kept.</source>
        <translation>В изображении {given} байт, хранится не больше {max}.</translation>
    </message>
    <message>
        <source>The file is too large for a picture: at most {max} MB are read.</source>
        <translation>Файл слишком велик для изображения: читается не больше {max} МБ.</translation>
    </message>
    <message>
        <source>The picture is too large: {width} by {height} pixels.</source>
        <translation>Изображение слишком велико: {width} на {height} точек.</translation>
    </message>
    <message>
        <source>The picture is too small for a cover: {width} by {height} pixels.</source>
        <translation>Изображение слишком мало для обложки: {width} на {height} точек.</translation>
    </message>
    <message>
        <source>This book has no cover.</source>
        <translation>У этой книги нет обложки.</translation>
    </message>
    <message>
        <source>Nothing is known of this ISBN there.</source>
        <translation>Книга с этим ISBN там не найдена.</translation>
    </message>
    <message>
        <source>The catalogue on the web cannot be reached.</source>
        <translation>Каталог в интернете недоступен.</translation>
    </message>
    <message>
        <source>The catalogue on the web did not answer within {seconds} s.</source>
        <translation>Каталог в интернете не ответил за {seconds} с.</translation>
    </message>
    <message>
        <source>The catalogue on the web has no valid certificate; nothing was sent.</source>
        <translation>У каталога в интернете нет действительного сертификата, запрос не отправлен.</translation>
    </message>
    <message>
        <source>The catalogue on the web points from one address to the next and never answers.</source>
        <translation>Каталог в интернете отсылает от адреса к адресу и не отвечает.</translation>
    </message>
    <message>
        <source>The catalogue on the web points to an address of another kind; it was not followed.</source>
        <translation>Каталог в интернете отсылает к адресу другого вида, переход не выполнен.</translation>
    </message>
    <message>
        <source>The catalogue on the web answers with an error ({status}).</source>
        <translation>Каталог в интернете отвечает ошибкой ({status}).</translation>
    </message>
    <message>
        <source>The catalogue on the web answers with more than {max} MB.</source>
        <translation>Ответ каталога в интернете больше {max} МБ.</translation>
    </message>
    <message>
        <source>The catalogue on the web answers with something that is no book.</source>
        <translation>В ответе каталога в интернете нет книги.</translation>
    </message>
    <message>
        <source>This is not the address of a server: {given}.</source>
        <translation>Это не адрес сервера: {given}.</translation>
    </message>
    <message>
        <source>Sold, but by the books there are fewer copies here.</source>
        <translation>Продано, но по учёту здесь меньше экземпляров.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been imported is there; the same file again goes on from there.</source>
        <translation>Импорт остановлен. Всё, что уже импортировано, сохранено; повторный импорт того же файла продолжится с этого места.</translation>
    </message>
    <message>
        <source>A column that is needed was not found in the file: {column}.</source>
        <translation>В файле не найден нужный столбец: {column}.</translation>
    </message>
    <message>
        <source>There is an order {number} already.</source>
        <translation>Заказ {number} уже есть.</translation>
    </message>
    <message>
        <source>No order is known that this could have been returned from.</source>
        <translation>Не найден заказ, к которому относится этот возврат.</translation>
    </message>
    <message>
        <source>The file cannot be written at this place.</source>
        <translation>Файл нельзя записать в это место.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
        <source>There is no such promotion.</source>
        <translation>Такой акции нет.</translation>
    </message>
    <message>
        <source>This promotion is not there any more.</source>
        <translation>Этой акции больше нет.</translation>
    </message>
    <message>
        <source>Several promotions are called {name}.</source>
        <translation>Несколько акций называются {name}.</translation>
    </message>
    <message>
        <source>The text of this row cannot be read.</source>
        <translation>Текст этой строки не читается.</translation>
    </message>
    <message>
        <source>A field of this row is too long.</source>
        <translation>Одно из полей этой строки слишком длинное.</translation>
    </message>
    <message>
        <source>This row has more or fewer fields than the heading.</source>
        <translation>В этой строке полей больше или меньше, чем в заголовке.</translation>
    </message>
    <message>
        <source>This price cannot be read.</source>
        <translation>Эта цена не читается.</translation>
    </message>
    <message>
        <source>The price has more decimals than the currency.</source>
        <translation>У цены больше знаков после запятой, чем у валюты.</translation>
    </message>
    <message>
        <source>This time cannot be read.</source>
        <translation>Это время не читается.</translation>
    </message>
    <message>
        <source>This quantity cannot be read.</source>
        <translation>Это количество не читается.</translation>
    </message>
    <message>
        <source>There is no shop of this code.</source>
        <translation>Магазина с таким кодом нет.</translation>
    </message>
    <message>
        <source>The customer owes less than that.</source>
        <translation>Покупатель должен меньше.</translation>
    </message>
    <message>
        <source>What is owed on account cannot be paid on account.</source>
        <translation>Долг по счёту нельзя оплатить в счёт.</translation>
    </message>
    <message>
        <source>Only an order that is sent has an address to send it to.</source>
        <translation>Адрес доставки есть только у заказа с доставкой.</translation>
    </message>
    <message>
        <source>This voucher is not there any more.</source>
        <translation>Этого сертификата больше нет.</translation>
    </message>
    <message>
        <source>Nothing is left on the voucher {code}.</source>
        <translation>На сертификате {code} ничего не осталось.</translation>
    </message>
    <message>
        <source>Something else is in the cart by now. Look at it again.</source>
        <translation>Корзина тем временем изменилась. Проверьте её ещё раз.</translation>
    </message>
    <message>
        <source>This is XML, but no ONIX message (line {line}).</source>
        <translation>Это XML, но не сообщение ONIX (строка {line}).</translation>
    </message>
    <message>
        <source>This is ONIX {release}; only 3.0 and 3.1 can be imported.</source>
        <translation>Это ONIX {release}; импортируются только версии 3.0 и 3.1.</translation>
    </message>
    <message>
        <source>The file declares entities, which an ONIX message does not need (line {line}). It was not read.</source>
        <translation>В файле объявлены сущности, которые сообщению ONIX не нужны (строка {line}). Файл не прочитан.</translation>
    </message>
    <message>
        <source>The file is broken in line {line}; nothing was kept.</source>
        <translation>Файл повреждён в строке {line}; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The file is broken in line {line}: too many elements in each other.</source>
        <translation>Файл повреждён в строке {line}: слишком много вложенных элементов.</translation>
    </message>
    <message>
        <source>One record of the file is too long (line {line}).</source>
        <translation>Одна из записей файла слишком длинная (строка {line}).</translation>
    </message>
    <message>
        <source>The file is broken: it is not JSON.</source>
        <translation>Файл повреждён: это не JSON.</translation>
    </message>
    <message>
        <source>This is not the Thema subject scheme.</source>
        <translation>Это не схема тем Thema.</translation>
    </message>
    <message>
        <source>This is neither a list of books nor an ONIX message.</source>
        <translation>Это не список книг и не сообщение ONIX.</translation>
    </message>
    <message>
        <source>The record has no ISBN.</source>
        <translation>В записи нет ISBN.</translation>
    </message>
    <message>
        <source>The sender marked this record as a test.</source>
        <translation>Отправитель пометил запись как пробную.</translation>
    </message>
    <message>
        <source>This kind of notification is not known.</source>
        <translation>Такой вид уведомления неизвестен.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>This changes a book that is not in the catalogue.</source>
        <translation>Изменение относится к книге, которой нет в каталоге.</translation>
    </message>
    <message>
        <source>Taken without a subject that is not among the categories</source>
        <translation>Принято без темы, которой нет среди категорий</translation>
    </message>
    <message>
        <source>Deleted by the sender; set to withdrawn, not removed</source>
        <translation>Удалено отправителем; снято с продажи, но не удалено</translation>
    </message>
    <message>
        <source>Deleted by the sender; it was not in the catalogue</source>
        <translation>Удалено отправителем; в каталоге этой книги не было</translation>
    </message>
    <message>
        <source>Price given without tax and without a rate; taken as it is</source>
        <translation>Цена указана без налога и без ставки; принята как есть</translation>
    </message>
    <message>
        <source>Price given without tax; the tax was added</source>
        <translation>Цена указана без налога; налог прибавлен</translation>
    </message>
    <message>
        <source>No price for customers in the currency of this workspace</source>
        <translation>Нет цены для покупателей в валюте рабочей базы</translation>
    </message>
    <message>
        <source>The price is 0; taken without a price</source>
        <translation>Цена равна 0; принято без цены</translation>
    </message>
    <message>
        <source>Several tax rates in one price; none was taken</source>
        <translation>Несколько ставок налога в одной цене; ни одна не принята</translation>
    </message>
    <message>
        <source>The date is in words; taken without a year</source>
        <translation>Дата записана словами; принято без года</translation>
    </message>
    <message>
        <source>The link to the cover is none; taken without it</source>
        <translation>Ссылка на обложку неверна; принято без неё</translation>
    </message>
    <message>
        <source>This is not an address of the web (http or https).</source>
        <translation>Это не веб-адрес (http или https).</translation>
    </message>
    <message>
        <source>A book has 0 to {most} copies of its label.</source>
        <translation>Число этикеток книги — от 0 до {most}.</translation>
    </message>
    <message>
        <source>There is no label to print: no copies are asked for.</source>
        <translation>Печатать нечего: число экземпляров не задано.</translation>
    </message>
    <message>
        <source>These are more than {most} labels; print them in parts.</source>
        <translation>Этикеток больше {most}; печатайте их частями.</translation>
    </message>
    <message>
        <source>The sheet has the labels 1 to {most}.</source>
        <translation>На листе этикетки с 1 по {most}.</translation>
    </message>
    <message>
        <source>Labels of this format are too small for a barcode. Choose a larger format, or leave the barcode out.</source>
        <translation>Этикетки этого формата малы для штрихкода. Выберите формат побольше или уберите штрихкод.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Не удалось построить штрихкод.</translation>
    </message>
    <message>
        <source>A barcode holds Latin letters, digits and simple signs only.</source>
        <translation>В штрихкоде могут быть только латинские буквы, цифры и простые знаки.</translation>
    </message>
    <message>
        <source>There is no such stocktake.</source>
        <translation>Такой инвентаризации нет.</translation>
    </message>
    <message>
        <source>The stocktake is in another state by now: somebody else has posted, abandoned or resumed it.</source>
        <translation>Состояние инвентаризации уже другое: кто-то провёл, прервал или возобновил её.</translation>
    </message>
    <message>
        <source>A stocktake counts a shop, a category or a shelf.</source>
        <translation>Инвентаризация охватывает магазин, категорию или полку.</translation>
    </message>
    <message>
        <source>Count a category or a shelf, not both.</source>
        <translation>Считайте категорию или полку, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Say which shelf.</source>
        <translation>Укажите полку.</translation>
    </message>
    <message>
        <source>No book of this shop stands on the shelf {name}.</source>
        <translation>На полке {name} нет ни одной книги этого магазина.</translation>
    </message>
    <message>
        <source>“{title}” is being counted in the stocktake {stocktake} already.</source>
        <translation>Книгу «{title}» уже считает инвентаризация {stocktake}.</translation>
    </message>
    <message>
        <source>“{title}” belongs elsewhere and is counted there, with its other copies. Put it back.</source>
        <translation>Место книги «{title}» — не здесь: её считают там, вместе с остальными экземплярами. Верните её на место.</translation>
    </message>
    <message>
        <source>“{title}” need not be counted again: its count was right.</source>
        <translation>Книгу «{title}» пересчитывать не нужно: расхождения по ней нет.</translation>
    </message>
    <message>
        <source>Fewer than none of “{title}” cannot have been counted.</source>
        <translation>Экземпляров книги «{title}» не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>So many copies of “{title}” cannot have been counted.</source>
        <translation>Столько экземпляров книги «{title}» посчитать нельзя.</translation>
    </message>
    <message>
        <source>Nothing differs, so that nothing is to be counted again.</source>
        <translation>Расхождений нет, пересчитывать нечего.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Ещё ничего не посчитано.</translation>
    </message>
    <message>
        <source>What nobody counted is left as it is or taken for gone.</source>
        <translation>Непосчитанное остаётся как есть или считается отсутствующим.</translation>
    </message>
    <message>
        <source>This supplier is not there any more.</source>
        <translation>Такого поставщика больше нет.</translation>
    </message>
    <message>
        <source>Nothing is ordered from {code} any more.</source>
        <translation>У поставщика {code} больше ничего не заказывают.</translation>
    </message>
    <message>
        <source>A supplier’s code has 2 to 20 letters A to Z, digits and hyphens, no hyphen at its ends.</source>
        <translation>Код поставщика — от 2 до 20 букв A–Z, цифр и дефисов, без дефиса по краям.</translation>
    </message>
    <message>
        <source>This return is not there any more.</source>
        <translation>Такого возврата больше нет.</translation>
    </message>
    <message>
        <source>The return has gone on meanwhile; this cannot be done any more.</source>
        <translation>Состояние возврата уже другое; это действие больше невозможно.</translation>
    </message>
    <message>
        <source>Choose why the copies go back.</source>
        <translation>Выберите, почему экземпляры возвращаются.</translation>
    </message>
    <message>
        <source>You may correct up to {limit} copies alone; somebody who may do more must approve it.</source>
        <translation>Самостоятельно разрешено исправлять до {limit} экз.; больше должен подтвердить тот, кому это разрешено.</translation>
    </message>
    <message>
        <source>{login} may not correct so many copies either.</source>
        <translation>Учётной записи {login} столько исправлять тоже не разрешено.</translation>
    </message>
    <message>
        <source>There is no transfer {name}.</source>
        <translation>Перемещение {name} не найдено.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Такое перемещение не найдено.</translation>
    </message>
    <message>
        <source>A shop sends nothing to itself.</source>
        <translation>Магазин ничего не отправляет самому себе.</translation>
    </message>
    <message>
        <source>The transfer is between other shops.</source>
        <translation>Это перемещение между другими магазинами.</translation>
    </message>
    <message>
        <source>The transfer {number} was changed in the meantime.</source>
        <translation>Перемещение {number} тем временем изменено.</translation>
    </message>
    <message>
        <source>This program does not know what became of the copies.</source>
        <translation>Программе неизвестно, что стало с экземплярами.</translation>
    </message>
    <message>
        <source>The transfer {number} lacks no copy.</source>
        <translation>В перемещении {number} всё на месте.</translation>
    </message>
    <message>
        <source>Of “{title}” {missing} copies are missing, not {given}.</source>
        <translation>Книги «{title}» не хватает {missing} экз., а не {given}.</translation>
    </message>
    <message>
        <source>The book {code} stands in two lines.</source>
        <translation>Книга {code} указана в двух строках.</translation>
    </message>
    <message>
        <source>This does not wait for anybody.</source>
        <translation>Это ничьего внимания не требует.</translation>
    </message>
    <message>
        <source>“{subject}” was settled already.</source>
        <translation>«{subject}»: уже улажено.</translation>
    </message>
    <message>
        <source>Say what became of the copies of {number}; that settles it.</source>
        <translation>Укажите, что стало с экземплярами {number}: этим всё и уладится.</translation>
    </message>
    <message>
        <source>{login} cannot see to it: the account is disabled or a customer&apos;s.</source>
        <translation>{login} не может этим заняться: учётная запись отключена или принадлежит покупателю.</translation>
    </message>
    <message>
        <source>The work has no name that can be stored.</source>
        <translation>У работы нет имени, которое можно сохранить.</translation>
    </message>
    <message>
        <source>The transfer is not in a state in which this can be done.</source>
        <translation>В нынешнем состоянии перемещения это сделать нельзя.</translation>
    </message>
    <message>
        <source>There is no such purchase order.</source>
        <translation>Такого заказа поставщику нет.</translation>
    </message>
    <message>
        <source>The purchase order is in another state by now: somebody else has sent, received or closed it.</source>
        <translation>Заказ поставщику уже в другом состоянии: кто-то другой отправил, принял или закрыл его.</translation>
    </message>
    <message>
        <source>The purchase order {number} is for another shop.</source>
        <translation>Заказ поставщику {number} — для другого магазина.</translation>
    </message>
    <message>
        <source>The purchase order went to another supplier.</source>
        <translation>Заказ отправлен другому поставщику.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Такой поставки нет.</translation>
    </message>
    <message>
        <source>What stands above it is not there.</source>
        <translation>Вышестоящей темы нет.</translation>
    </message>
    <message>
        <source>The file is too large: at most {max} bytes are read.</source>
        <translation>Файл слишком велик: читается не больше {max} байт.</translation>
    </message>
    <message>
        <source>A message has no columns that could be chosen.</source>
        <translation>В сообщении нет столбцов, которые можно было бы выбрать.</translation>
    </message>
    <message>
        <source>A price is set either by a person or by an import.</source>
        <translation>Цену задаёт либо человек, либо импорт.</translation>
    </message>
</context>
<context>
    <name>shopdesk::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Сбросить поиск и все фильтры</translation>
    </message>
</context>
<context>
    <name>shopdesk::Findings</name>
    <message>
        <source>The database&apos;s own check</source>
        <translation>Проверка самой базы данных</translation>
    </message>
    <message>
        <source>References between records</source>
        <translation>Ссылки между записями</translation>
    </message>
    <message>
        <source>Copies on hand and movements</source>
        <translation>Наличие и движения</translation>
    </message>
    <message>
        <source>Movements have a balance</source>
        <translation>У движений есть остаток</translation>
    </message>
    <message>
        <source>Reserved copies</source>
        <translation>Экземпляры в резерве</translation>
    </message>
    <message>
        <source>Reservations and open orders</source>
        <translation>Резервы и открытые заказы</translation>
    </message>
    <message>
        <source>Totals of orders</source>
        <translation>Итоги заказов</translation>
    </message>
    <message>
        <source>Totals of order lines</source>
        <translation>Итоги строк заказов</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Paid orders are paid in full</source>
        <translation>Оплаченные заказы оплачены полностью</translation>
    </message>
    <message>
        <source>Copies sold</source>
        <translation>Проданные экземпляры</translation>
    </message>
    <message>
        <source>Ratings and reviews</source>
        <translation>Оценки и отзывы</translation>
    </message>
    <message>
        <source>Tree of categories</source>
        <translation>Дерево категорий</translation>
    </message>
    <message>
        <source>Commands carried out once</source>
        <translation>Команды выполнены один раз</translation>
    </message>
    <message>
        <source>Nothing changed without a command</source>
        <translation>Без команд ничего не изменено</translation>
    </message>
    <message>
        <source>Search keys of books</source>
        <translation>Ключи поиска книг</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Диск почти заполнен.</translation>
    </message>
    <message>
        <source>The line to the server is not encrypted.</source>
        <translation>Соединение с сервером не зашифровано.</translation>
    </message>
    <message>
        <source>The server takes no changes now.</source>
        <translation>Сервер сейчас не принимает изменений.</translation>
    </message>
    <message>
        <source>The tables are older than the program.</source>
        <translation>Структура старее программы.</translation>
    </message>
    <message>
        <source>The tables are newer than the program.</source>
        <translation>Структура новее программы.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Движения товара</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая база</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Version %1; the program has %2.</source>
        <translation>Версия %1; в программе %2.</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Свободно на диске</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Расхождений: %1.</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <translation>%1: ожидалось %2, найдено %3.</translation>
    </message>
    <message>
        <source>The file may be read but not written: nothing can be changed here.</source>
        <translation>Файл можно читать, но нельзя записывать: изменить здесь ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>shopdesk::FormDialog</name>
    <message>
        <source>What you entered is not saved yet.</source>
        <translation>Введённое ещё не сохранено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>shopdesk::GuideWindow</name>
    <message>
        <source>Not on this page</source>
        <translation>На этой странице нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place among the places found</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Shopdesk guide</source>
        <translation>Руководство Shopdesk</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
</context>
<context>
    <name>shopdesk::HealthDialog</name>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неисправно</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Проверка состояния</translation>
    </message>
    <message>
        <source>The state of the workspace and of the way to it.</source>
        <translation>Состояние рабочей базы и связи с ней.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Проверить снова</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>Проверка целостности</translation>
    </message>
    <message>
        <source>What must always be true of the data, computed anew and compared.</source>
        <translation>То, что должно быть верно всегда, посчитано заново и сверено.</translation>
    </message>
</context>
<context>
    <name>shopdesk::HideReviewDialog</name>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Hide the review by %1</source>
        <translation>Скрытие отзыва: %1</translation>
    </message>
    <message>
        <source>Nobody but its author and managers will see it, and it will not count in the book&apos;s rating. It can be shown again.</source>
        <translation>Его увидят только автор и управляющие, и он не будет учитываться в оценке книги. Отзыв можно показать снова.</translation>
    </message>
    <message>
        <source>Hide the review</source>
        <translation>Скрыть отзыв</translation>
    </message>
    <message>
        <source>&amp;Reason (its author reads it)</source>
        <translation>&amp;Причина (её прочтёт автор)</translation>
    </message>
</context>
<context>
    <name>shopdesk::ImportBooksDialog</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>Прочитано %1: новых %2, изменено %3, без изменений %4, не принято %5.</translation>
    </message>
    <message>
        <source>This was a trial; nothing was kept.</source>
        <translation>Это была проба, ничего не сохранено.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>Список импортирован.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>Encoding %1, separator %2</source>
        <translation>Кодировка %1, разделитель %2</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Название оригинала</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Ставка налога</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Собственный код</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Импорт книг</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Какой столбец что содержит</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Price for books without one (may be left out)</source>
        <translation>&amp;Цена для книг без цены (необязательно)</translation>
    </message>
    <message>
        <source>Price for books without one</source>
        <translation>Цена для книг без цены</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Пробный запуск</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>ONIX message, version %1; its first book:</source>
        <translation>Сообщение ONIX, версия %1; первая книга в нём:</translation>
    </message>
    <message>
        <source>&amp;Lower also prices that a person has set</source>
        <translation>&amp;Снижать и цены, установленные человеком</translation>
    </message>
    <message>
        <source>The message was imported.</source>
        <translation>Сообщение импортировано.</translation>
    </message>
    <message>
        <source>A person set %1, which stays; the file has %2.</source>
        <translation>Остаётся %1, цену установил человек; в файле %2.</translation>
    </message>
</context>
<context>
    <name>shopdesk::ImportCategoriesDialog</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>Прочитано %1: новых %2, изменено %3, без изменений %4, не принято %5.</translation>
    </message>
    <message>
        <source>This was a trial; nothing was kept.</source>
        <translation>Это была проба, ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The categories were imported.</source>
        <translation>Категории импортированы.</translation>
    </message>
    <message>
        <source>Import categories</source>
        <translation>Импорт категорий</translation>
    </message>
    <message numerus="yes">
        <source>The scheme has %Ln subject(s). Those that are not there are made below their parents; those that are get the names and places of the scheme. Other categories stay as they are.</source>
        <translation>
            <numerusform>В схеме %Ln тема. Недостающие создаются под вышестоящими; имеющиеся получают названия и места из схемы. Остальные категории не меняются.</numerusform>
            <numerusform>В схеме %Ln темы. Недостающие создаются под вышестоящими; имеющиеся получают названия и места из схемы. Остальные категории не меняются.</numerusform>
            <numerusform>В схеме %Ln тем. Недостающие создаются под вышестоящими; имеющиеся получают названия и места из схемы. Остальные категории не меняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Пробный запуск</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
</context>
<context>
    <name>shopdesk::JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Остановить: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::LabelPrinting</name>
    <message numerus="yes">
        <source>%Ln label(s) sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %Ln этикетка.</numerusform>
            <numerusform>На принтер отправлены %Ln этикетки.</numerusform>
            <numerusform>На принтер отправлено %Ln этикеток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels as PDF</source>
        <translation>Сохранить этикетки как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
</context>
<context>
    <name>shopdesk::LabelTable</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Books and copies</source>
        <translation>Книги и экземпляры</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
</context>
<context>
    <name>shopdesk::LabelsDialog</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln этикетка</numerusform>
            <numerusform>%Ln этикетки</numerusform>
            <numerusform>%Ln этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) without a price</source>
        <translation>
            <numerusform>%Ln книга без цены</numerusform>
            <numerusform>%Ln книги без цены</numerusform>
            <numerusform>%Ln книг без цены</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Страница %L1 из %L2</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Печать этикеток</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copies of &amp;every book</source>
        <translation>Экземпляров &amp;каждой книги</translation>
    </message>
    <message>
        <source>Copies of every book</source>
        <translation>Экземпляров каждой книги</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>First free &amp;label</source>
        <translation>Первая &amp;свободная</translation>
    </message>
    <message>
        <source>&amp;Text on every label</source>
        <translation>&amp;Текст на каждой этикетке</translation>
    </message>
    <message>
        <source>Price label</source>
        <translation>Этикетка на книгу</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <translation>Ценник на полку</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
</context>
<context>
    <name>shopdesk::LockScreen</name>
    <message>
        <source>This is not the password.</source>
        <translation>Это не тот пароль.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Switch user</source>
        <translation>&amp;Сменить пользователя</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Попробуйте снова через %n секунду.</numerusform>
            <numerusform>Попробуйте снова через %n секунды.</numerusform>
            <numerusform>Попробуйте снова через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::LookupDialog</name>
    <message>
        <source>What was found stands in the form already.</source>
        <translation>Всё найденное уже есть в форме.</translation>
    </message>
    <message>
        <source>Look up at Open Library</source>
        <translation>Поиск в Open Library</translation>
    </message>
    <message>
        <source>ISBN %1. Tick what to take over into the form.</source>
        <translation>ISBN %1. Отметьте то, что нужно перенести в форму.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>В форме</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Take the &amp;cover</source>
        <translation>Взять &amp;обложку</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>shopdesk::LowStockPage</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) to order</source>
        <translation>
            <numerusform>Заказать %Ln экземпляр</numerusform>
            <numerusform>Заказать %Ln экземпляра</numerusform>
            <numerusform>Заказать %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this needs to be ordered.</source>
        <translation>Из этого ничего заказывать не нужно.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered.</source>
        <translation>Заказывать ничего не нужно.</translation>
    </message>
    <message>
        <source>A book comes here when its available copies have fallen to the reorder level that the shop has set for it in its assortment.</source>
        <translation>Книга появляется здесь, когда её доступное количество опускается до порога заказа, который магазин задал ей в ассортименте.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Order these…</source>
        <translation>Заказать…</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln book(s)…</source>
        <translation>
            <numerusform>Заказать %Ln книгу…</numerusform>
            <numerusform>Заказать %Ln книги…</numerusform>
            <numerusform>Заказать %Ln книг…</numerusform>
        </translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>Books to order</source>
        <translation>Книги для заказа</translation>
    </message>
    <message>
        <source>Title or ISBN</source>
        <translation>Название или ISBN</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>Weeks whose sales are made good</source>
        <translation>Недели, продажи которых возмещаются</translation>
    </message>
    <message>
        <source>Sales of so many weeks are ordered again, too.</source>
        <translation>Заказывается и то, что продано за столько недель.</translation>
    </message>
    <message>
        <source>Show in assortment</source>
        <translation>Показать в ассортименте</translation>
    </message>
    <message>
        <source>Weeks of sales</source>
        <translation>Недель продаж</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s), and more that are not shown</source>
        <translation>
            <numerusform>%Ln книга, и ещё не показанные</numerusform>
            <numerusform>%Ln книги, и ещё не показанные</numerusform>
            <numerusform>%Ln книг, и ещё не показанные</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::MainMenu</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Учётная запись</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>О&amp;ткрыть рабочую базу…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Со&amp;здать рабочую базу…</translation>
    </message>
    <message>
        <source>&amp;Connect to PostgreSQL…</source>
        <translation>&amp;Подключиться к PostgreSQL…</translation>
    </message>
    <message>
        <source>&amp;Migrate…</source>
        <translation>&amp;Обновить структуру…</translation>
    </message>
    <message>
        <source>&amp;Seed demo data…</source>
        <translation>Заполнить &amp;демоданными…</translation>
    </message>
    <message>
        <source>&amp;Health check…</source>
        <translation>Проверка &amp;состояния…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Search or scan</source>
        <translation>&amp;Найти или сканировать</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На &amp;весь экран</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>П&amp;рофиль…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>С&amp;менить пароль…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation>Сменить &amp;пользователя…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;About Shopdesk</source>
        <translation>&amp;О программе Shopdesk</translation>
    </message>
    <message>
        <source>Check &amp;integrity…</source>
        <translation>Проверка &amp;целостности…</translation>
    </message>
    <message>
        <source>Sign-ins on this &amp;computer…</source>
        <translation>&amp;Входы на этом компьютере…</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>&amp;Автоблокировка</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить действие: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
</context>
<context>
    <name>shopdesk::MainWindow</name>
    <message>
        <source>Shopdesk (locked)</source>
        <translation>Shopdesk (заблокировано)</translation>
    </message>
    <message>
        <source>Shopdesk</source>
        <translation>Shopdesk</translation>
    </message>
    <message>
        <source>%1 – Shopdesk</source>
        <translation>%1 — Shopdesk</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Строка меню</translation>
    </message>
</context>
<context>
    <name>shopdesk::MergeCustomersDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Подарочные сертификаты</translation>
    </message>
    <message>
        <source>Choose the other record of the same person.</source>
        <translation>Выберите другую запись того же человека.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart(s)</source>
        <translation>
            <numerusform>%Ln корзина</numerusform>
            <numerusform>%Ln корзины</numerusform>
            <numerusform>%Ln корзин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voucher(s)</source>
        <translation>
            <numerusform>%Ln сертификат</numerusform>
            <numerusform>%Ln сертификата</numerusform>
            <numerusform>%Ln сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further address(es)</source>
        <translation>
            <numerusform>%Ln дополнительный адрес</numerusform>
            <numerusform>%Ln дополнительных адреса</numerusform>
            <numerusform>%Ln дополнительных адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>Выберите другую запись.</translation>
    </message>
    <message>
        <source>This is the same record.</source>
        <translation>Это та же самая запись.</translation>
    </message>
    <message>
        <source>Both have an account to sign in with, and one customer has one account.</source>
        <translation>У обоих есть учётная запись для входа, а у одного покупателя она одна.</translation>
    </message>
    <message>
        <source>Merge two records of one customer</source>
        <translation>Объединение записей покупателя</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>&amp;The other record: name, phone or card</source>
        <translation>&amp;Другая запись: имя, телефон или карта</translation>
    </message>
    <message>
        <source>&amp;Keep the other one instead</source>
        <translation>&amp;Сохранить вместо неё другую</translation>
    </message>
    <message>
        <source>Both records</source>
        <translation>Обе записи</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Вливается в неё</translation>
    </message>
    <message>
        <source>the groups and whatever is empty on the left</source>
        <translation>группы и всё, что слева не заполнено</translation>
    </message>
    <message>
        <source>To %1 will go: %2. Orders keep the name that was printed. %3 remains as an inactive record that leads to the kept one.</source>
        <translation>К записи «%1» перейдут: %2. В заказах останется напечатанное имя. «%3» останется недействующей записью, ведущей к сохранённой.</translation>
    </message>
</context>
<context>
    <name>shopdesk::MigrateDialog</name>
    <message>
        <source>Applied</source>
        <translation>Применён</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ещё не применён</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменён с тех пор</translation>
    </message>
    <message>
        <source>Of a newer program</source>
        <translation>От более новой программы</translation>
    </message>
    <message>
        <source>Migrate the database</source>
        <translation>Обновление структуры</translation>
    </message>
    <message>
        <source>Each step changes the tables from one version to the next. A workspace on this computer is backed up first.</source>
        <translation>Каждый шаг переводит таблицы из одной версии в следующую. Для рабочей базы на этом компьютере сначала делается резервная копия.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Take back one step</source>
        <translation>&amp;Шаг назад</translation>
    </message>
    <message>
        <source>Apply &amp;one step</source>
        <translation>Шаг &amp;вперёд</translation>
    </message>
    <message>
        <source>&amp;Apply all</source>
        <translation>&amp;Применить все</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Когда применён</translation>
    </message>
</context>
<context>
    <name>shopdesk::MigrateFlow</name>
    <message>
        <source>The tables are changed. The file is copied first, so that you can go back.</source>
        <translation>Структура будет изменена. Сначала делается копия файла, чтобы можно было вернуться.</translation>
    </message>
    <message>
        <source>The tables are changed for everybody who uses this server. Make sure that a backup exists.</source>
        <translation>Структура изменится для всех, кто работает с этим сервером. Убедитесь, что есть резервная копия.</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>steps of the schema</comment>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The tables of the last step and all data in them are deleted. The file is copied first.</source>
        <translation>Таблицы последнего шага будут удалены вместе с данными. Сначала делается копия файла.</translation>
    </message>
    <message>
        <source>The tables of the last step and all data in them are deleted on the server. Only your own backup brings them back.</source>
        <translation>Таблицы последнего шага будут удалены на сервере вместе с данными. Вернуть их можно только из собственной резервной копии.</translation>
    </message>
    <message>
        <source>Take back and delete</source>
        <translation>Отступить и удалить</translation>
    </message>
    <message>
        <source>The tables have version %1 now.</source>
        <translation>Теперь версия структуры: %1.</translation>
    </message>
    <message>
        <source>The copy from before: %1</source>
        <translation>Прежняя копия: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::MovementTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
</context>
<context>
    <name>shopdesk::MovementsPage</name>
    <message>
        <source>Together: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>Together, on hand: %1</source>
        <translation>Всего, в наличии: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln движение</numerusform>
            <numerusform>%Ln движения</numerusform>
            <numerusform>%Ln движений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln movement(s)</source>
        <translation>
            <numerusform>Около %Ln движения</numerusform>
            <numerusform>Около %Ln движений</numerusform>
            <numerusform>Около %Ln движений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved here yet.</source>
        <translation>Движений пока не было.</translation>
    </message>
    <message>
        <source>What is received, sold, counted or sent is listed here.</source>
        <translation>Здесь будет всё, что принято, продано, пересчитано или отправлено.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Показать документ</translation>
    </message>
</context>
<context>
    <name>shopdesk::Navigator</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, ожидает: %n</numerusform>
            <numerusform>%1, ожидает: %n</numerusform>
            <numerusform>%1, ожидает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>heading of pages: goods on the shelves</comment>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Управление</translation>
    </message>
</context>
<context>
    <name>shopdesk::NeedsAttentionPage</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln thing(s)</source>
        <translation>
            <numerusform>Первые %1 из %Ln записи</numerusform>
            <numerusform>Первые %1 из %Ln записей</numerusform>
            <numerusform>Первые %1 из %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind waits.</source>
        <translation>Такого нет.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Ничто не ждёт решения.</translation>
    </message>
    <message>
        <source>Oversold and low stock, overdue returns, copies missing in transfers and failed work come here.</source>
        <translation>Здесь появляются книги, проданные сверх запаса и на исходе, просроченные возвраты, недостачи в перемещениях и сбои в работе.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Что ждёт решения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
</context>
<context>
    <name>shopdesk::NewDeliveryView</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>So far it differs from what was ordered</source>
        <translation>Пока отличается от заказа</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>“%1”: more copies are damaged than came.</source>
        <translation>«%1»: повреждено больше экземпляров, чем пришло.</translation>
    </message>
    <message>
        <source>New delivery</source>
        <translation>Новая поставка</translation>
    </message>
    <message>
        <source>3* says that three of the marked book came; damaged copies and costs are typed into its row.</source>
        <translation>3* означает, что пришло три экземпляра отмеченной книги; повреждённые и закупочная цена вводятся в её строке.</translation>
    </message>
    <message>
        <source>How it differs from what was ordered</source>
        <translation>Расхождения с заказом</translation>
    </message>
</context>
<context>
    <name>shopdesk::NewWorkspaceDialog</name>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Где хранить рабочую базу</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite)</source>
        <translation>Рабочие базы (*.sqlite)</translation>
    </message>
    <message>
        <source>Give it a name, perhaps that of your shop.</source>
        <translation>Введите название, например название магазина.</translation>
    </message>
    <message>
        <source>Choose where the file is to be kept.</source>
        <translation>Выберите, где хранить файл.</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. You are its first administrator.</source>
        <translation>Всё хранится в одном файле на этом компьютере. Вы — его первый администратор.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Создать базу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Позже изменить нельзя.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation>Ваш &amp;логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderDetailPane</name>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без учётной записи</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>Торговый день</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1 (%2 returned)</source>
        <translation>%1 (возвращено %2)</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Промежуточный итог</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>Налог %1, в цене</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено денег</translation>
    </message>
    <message>
        <source>Select an order to see its lines, payments and history.</source>
        <translation>Выберите заказ, чтобы увидеть строки, оплату и историю.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Строки заказа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Explain the total</source>
        <translation>&amp;Объяснить итог</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Адрес доставки</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderFilters</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderImportFlow</name>
    <message>
        <source>Import orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <source>Histories of orders (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Истории заказов (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The orders in %1 become completed orders of %2. Books and customers that are not known are added. Today&apos;s stock stays as it is.</source>
        <translation>Заказы из файла %1 станут завершёнными заказами магазина «%2». Неизвестные книги и покупатели будут добавлены. Сегодняшний запас не изменится.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Импорт заказов</translation>
    </message>
    <message>
        <source>All of it had been imported before; nothing was changed.</source>
        <translation>Всё это уже было импортировано; ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln строка.</numerusform>
            <numerusform>Пропущено %Ln строки.</numerusform>
            <numerusform>Пропущено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report, with the reason for each?</source>
        <translation>Сохранить отчёт с причиной для каждой строки?</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Документы JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файле %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were imported.</source>
        <translation>
            <numerusform>Импортирован %Ln заказ.</numerusform>
            <numerusform>Импортировано %Ln заказа.</numerusform>
            <numerusform>Импортировано %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) were taken.</source>
        <translation>
            <numerusform>Принят %Ln возврат.</numerusform>
            <numerusform>Принято %Ln возврата.</numerusform>
            <numerusform>Принято %Ln возвратов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderMoreFilter</name>
    <message>
        <source>More filters</source>
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <source>More filters (%L1)</source>
        <translation>Ещё фильтры (%L1)</translation>
    </message>
    <message>
        <source>More filters for orders</source>
        <translation>Ещё фильтры заказов</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Покупатель</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Книга</translation>
    </message>
    <message>
        <source>C&amp;lerk</source>
        <translation>П&amp;родавец</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>Co&amp;upon</source>
        <translation>К&amp;упон</translation>
    </message>
    <message>
        <source>&amp;Period is of</source>
        <translation>П&amp;ериод — это</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>ISBN or own code</source>
        <translation>ISBN или собственный код</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>What the period is about</source>
        <translation>К чему относится период</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>Торговый день</translation>
    </message>
    <message>
        <source>Time of placing</source>
        <translation>Время оформления</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderPrinting</name>
    <message>
        <source>Save the order as PDF</source>
        <translation>Сохранить заказ в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись документа «%1»</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файле %1.</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>shopdesk::OrdersPage</name>
    <message>
        <source>Total %1</source>
        <translation>Итого %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln order(s)</source>
        <translation>
            <numerusform>Около %Ln заказа</numerusform>
            <numerusform>Около %Ln заказов</numerusform>
            <numerusform>Около %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders yet.</source>
        <translation>Заказов ещё нет.</translation>
    </message>
    <message>
        <source>Put books in the cart and place an order.</source>
        <translation>Положите книги в корзину и оформите заказ.</translation>
    </message>
    <message>
        <source>Open the cart</source>
        <translation>Открыть корзину</translation>
    </message>
    <message>
        <source>Paid. Change to give back: %1</source>
        <translation>Оплачено. Сдача: %1</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Оплачено.</translation>
    </message>
    <message>
        <source>Order %1 was handed over.</source>
        <translation>Заказ %1 выдан.</translation>
    </message>
    <message>
        <source>Order %1 is completed.</source>
        <translation>Заказ %1 завершён.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled; its copies are available again.</source>
        <translation>Заказ %1 отменён, экземпляры снова доступны.</translation>
    </message>
    <message>
        <source>Returned. To refund: %1</source>
        <translation>Возврат принят. Вернуть денег: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Customer or order number</source>
        <translation>Покупатель или номер заказа</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Оплата…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Возврат…</translation>
    </message>
    <message>
        <source>Order %1 was changed.</source>
        <translation>Заказ %1 изменён.</translation>
    </message>
    <message>
        <source>Change order…</source>
        <translation>Изменить заказ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Скидка %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Оплачено %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Возвращено %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print as a receipt…</source>
        <translation>Печать чека…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Импорт заказов…</translation>
    </message>
</context>
<context>
    <name>shopdesk::PageTitles</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Assortment</source>
        <translation>Ассортимент</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Акции</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Инвентаризация</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Supplier returns</source>
        <translation>Возвраты</translation>
    </message>
</context>
<context>
    <name>shopdesk::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>shopdesk::PasswordPair</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Не меньше %n знака.</numerusform>
            <numerusform>Не меньше %n знаков.</numerusform>
            <numerusform>Не меньше %n знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
</context>
<context>
    <name>shopdesk::PayOrderDialog</name>
    <message>
        <source>Pay order %1</source>
        <translation>Оплата заказа %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>К оплате: %1</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Принять оплату</translation>
    </message>
</context>
<context>
    <name>shopdesk::PaymentDialog</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>This does not cover what is due.</source>
        <translation>Этого не хватает.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is due.</source>
        <translation>Больше суммы к оплате могут быть только наличные.</translation>
    </message>
    <message>
        <source>Still due: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Сдача: %1</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Вид оплаты</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Получено</translation>
    </message>
    <message>
        <source>&amp;Reference of slip or voucher (may be left out)</source>
        <translation>&amp;Номер чека или сертификата (необязательно)</translation>
    </message>
    <message>
        <source>&amp;And by</source>
        <translation>&amp;Ещё вид оплаты</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>По&amp;лучено</translation>
    </message>
    <message>
        <source>R&amp;eference (may be left out)</source>
        <translation>Н&amp;омер (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::PeriodFilter</name>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>shopdesk::PersonWindow</name>
    <message>
        <source>Shopdesk %1 – orders and stock of bookshops.</source>
        <translation>Shopdesk %1 — заказы и склад книжных магазинов.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Рабочая база: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::PinDialog</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN-код состоит из %1–%2 цифр.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PIN-коды не совпадают.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>With your login and PIN you approve at a till that somebody else works at.</source>
        <translation>Логином и PIN-кодом подтверждаются действия на кассе, за которой работает другой человек.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Новый PIN-код</translation>
    </message>
    <message>
        <source>%1 to %2 digits.</source>
        <translation>От %1 до %2 цифр.</translation>
    </message>
    <message>
        <source>New PIN &amp;again</source>
        <translation>Новый PIN-код &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>shopdesk::PostStocktakeDialog</name>
    <message>
        <source>Posting…</source>
        <translation>Проводится…</translation>
    </message>
    <message>
        <source>Post the stocktake</source>
        <translation>Провести инвентаризацию</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) wait to be counted again; their first count is posted.</source>
        <translation>
            <numerusform>%Ln книга ждёт пересчёта; будет проведён её первый результат.</numerusform>
            <numerusform>%Ln книги ждут пересчёта; будет проведён их первый результат.</numerusform>
            <numerusform>%Ln книг ждут пересчёта; будет проведён их первый результат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) moved while they were counted. Their count may be wrong: better count them again.</source>
        <translation>
            <numerusform>Остаток %Ln книги изменился во время подсчёта. Результат может быть неверным: лучше пересчитать.</numerusform>
            <numerusform>Остатки %Ln книг изменились во время подсчёта. Результат может быть неверным: лучше пересчитать.</numerusform>
            <numerusform>Остатки %Ln книг изменились во время подсчёта. Результат может быть неверным: лучше пересчитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) are left out, as another stocktake has posted them since.</source>
        <translation>
            <numerusform>%Ln книга пропускается: с тех пор её провела другая инвентаризация.</numerusform>
            <numerusform>%Ln книги пропускаются: с тех пор их провела другая инвентаризация.</numerusform>
            <numerusform>%Ln книг пропускаются: с тех пор их провела другая инвентаризация.</numerusform>
        </translation>
    </message>
    <message>
        <source>Books counted</source>
        <translation>Посчитано книг</translation>
    </message>
    <message>
        <source>Of them differ</source>
        <translation>Из них с расхождением</translation>
    </message>
    <message>
        <source>Copies found</source>
        <translation>Найдено экземпляров</translation>
    </message>
    <message>
        <source>Copies missing</source>
        <translation>Не хватает экземпляров</translation>
    </message>
    <message>
        <source>Worth of the differences</source>
        <translation>Стоимость расхождений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Post the stocktake %1</source>
        <translation>Провести инвентаризацию %1</translation>
    </message>
    <message>
        <source>The differences go into the stock. This cannot be undone.</source>
        <translation>Расхождения попадут в остатки. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What &amp;nobody counted</source>
        <translation>&amp;Непосчитанное</translation>
    </message>
    <message>
        <source>N&amp;ote in the ledger (may be left out)</source>
        <translation>П&amp;римечание в журнале (необязательно)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Take it for gone</source>
        <translation>Считать отсутствующим</translation>
    </message>
</context>
<context>
    <name>shopdesk::PriceExplanation</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>by hand, of the whole</source>
        <translation>вручную, с целого</translation>
    </message>
    <message>
        <source>%1 tax included: %2</source>
        <translation>включая налог %1: %2</translation>
    </message>
    <message>
        <source>%1 tax added: %2</source>
        <translation>плюс налог %1: %2</translation>
    </message>
    <message>
        <source>%1 (rounding %2)</source>
        <translation>%1 (округление %2)</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>Rounding of taxes</source>
        <translation>Округление налогов</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>shopdesk::ProfileDialog</name>
    <message>
        <source>Enter your name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;E-mail (may be left out)</source>
        <translation>&amp;Электронная почта (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Phone (may be left out)</source>
        <translation>&amp;Телефон (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>&amp;Сменить пароль…</translation>
    </message>
    <message>
        <source>&amp;Set PIN…</source>
        <translation>&amp;Задать PIN-код…</translation>
    </message>
</context>
<context>
    <name>shopdesk::PromotionDetailPane</name>
    <message>
        <source>%1 off</source>
        <translation>Скидка %1</translation>
    </message>
    <message>
        <source>%1 off the order</source>
        <translation>Скидка %1 с заказа</translation>
    </message>
    <message>
        <source>%1 a copy</source>
        <translation>%1 за экземпляр</translation>
    </message>
    <message>
        <source>%1 paid, the next %2 free</source>
        <translation>За %1 платят, следующие %2 бесплатно</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (завершена)</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Группы покупателей</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Minimum order sum</source>
        <translation>Минимальная сумма заказа</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <source>Can be combined</source>
        <translation>Сочетается с другими</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Select a promotion to see its rule and what it holds for.</source>
        <translation>Выберите акцию, чтобы увидеть её правило и то, на что она действует.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купоны</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
</context>
<context>
    <name>shopdesk::PromotionDialog</name>
    <message>
        <source>A promotion needs a name; it stands on receipts.</source>
        <translation>У акции должно быть название; оно печатается на чеке.</translation>
    </message>
    <message>
        <source>It has to hold on one day at least.</source>
        <translation>Она должна действовать хотя бы один день недели.</translation>
    </message>
    <message>
        <source>This kind of promotion needs this number.</source>
        <translation>Для акции этого вида нужно это число.</translation>
    </message>
    <message>
        <source>Write a day like 2026-03-01.</source>
        <translation>Напишите день так: 2026-03-01.</translation>
    </message>
    <message>
        <source>P&amp;ercent off</source>
        <translation>С&amp;кидка в процентах</translation>
    </message>
    <message>
        <source>&amp;Amount off the order</source>
        <translation>Сумма скидки с &amp;заказа</translation>
    </message>
    <message>
        <source>&amp;Price of a copy</source>
        <translation>&amp;Цена экземпляра</translation>
    </message>
    <message>
        <source>Copies &amp;paid for</source>
        <translation>За &amp;столько платят</translation>
    </message>
    <message>
        <source>Copies then &amp;free</source>
        <translation>Столько &amp;бесплатно</translation>
    </message>
    <message>
        <source>Cate&amp;gories and their subcategories</source>
        <translation>Кате&amp;гории со всеми вложенными</translation>
    </message>
    <message>
        <source>&amp;Books, one ISBN or code per line</source>
        <translation>Кн&amp;иги, по одному ISBN или коду в строке</translation>
    </message>
    <message>
        <source>Without books and categories it is for all books.</source>
        <translation>Без книг и категорий — на все книги.</translation>
    </message>
    <message>
        <source>&amp;Shops</source>
        <translation>&amp;Магазины</translation>
    </message>
    <message>
        <source>None ticked: everywhere.</source>
        <translation>Ничего не отмечено: везде.</translation>
    </message>
    <message>
        <source>Customer gro&amp;ups</source>
        <translation>Группы &amp;покупателей</translation>
    </message>
    <message>
        <source>None ticked: for everybody.</source>
        <translation>Ничего не отмечено: для всех.</translation>
    </message>
    <message>
        <source>&amp;How often it can be used</source>
        <translation>И&amp;спользований</translation>
    </message>
    <message>
        <source>Edit the promotion</source>
        <translation>Изменение акции</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Новая акция</translation>
    </message>
    <message>
        <source>Orders that were placed already keep their prices.</source>
        <translation>Уже оформленные заказы сохраняют свои цены.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Create the promotion</source>
        <translation>Создать акцию</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Weekdays</source>
        <translation>&amp;Дни недели</translation>
    </message>
    <message>
        <source>Can be combined with other pro&amp;motions</source>
        <translation>Сочетаетс&amp;я с другими акциями</translation>
    </message>
    <message>
        <source>Acti&amp;ve</source>
        <translation>Де&amp;йствует</translation>
    </message>
    <message>
        <source>Only with the c&amp;oupon</source>
        <translation>Только с к&amp;упоном</translation>
    </message>
    <message>
        <source>Minimum orde&amp;r sum</source>
        <translation>Су&amp;мма заказа от</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>П&amp;ервый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Пос&amp;ледний день</translation>
    </message>
    <message>
        <source>Like 2026-03-01, or empty.</source>
        <translation>Как 2026-03-01, или пусто.</translation>
    </message>
    <message>
        <source>Lower comes first.</source>
        <translation>Меньшая — раньше.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Очерёдность</translation>
    </message>
</context>
<context>
    <name>shopdesk::PromotionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <source>Combinable</source>
        <translation>Складывается</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купоны</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
</context>
<context>
    <name>shopdesk::PromotionsPage</name>
    <message numerus="yes">
        <source>%Ln promotion(s)</source>
        <translation>
            <numerusform>%Ln акция</numerusform>
            <numerusform>%Ln акции</numerusform>
            <numerusform>%Ln акций</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no promotions.</source>
        <translation>Акций нет.</translation>
    </message>
    <message>
        <source>A promotion makes books cheaper by itself, everywhere they are sold.</source>
        <translation>Акция сама снижает цены книг везде, где они продаются.</translation>
    </message>
    <message>
        <source>New promotion…</source>
        <translation>Новая акция…</translation>
    </message>
    <message>
        <source>The promotion “%1” was created.</source>
        <translation>Акция «%1» создана.</translation>
    </message>
    <message>
        <source>The promotion was changed.</source>
        <translation>Акция изменена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s) were made.</source>
        <translation>
            <numerusform>Создан %Ln купон.</numerusform>
            <numerusform>Создано %Ln купона.</numerusform>
            <numerusform>Создано %Ln купонов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coupon was changed.</source>
        <translation>Купон изменён.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Акции</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Active and ended</source>
        <translation>Действующие и завершённые</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Create coupons…</source>
        <translation>Создать купоны…</translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrderDetailPane</name>
    <message numerus="yes">
        <source>%1 of %Ln copy(ies) came</source>
        <translation>
            <numerusform>пришло %1 из %Ln экземпляра</numerusform>
            <numerusform>пришло %1 из %Ln экземпляров</numerusform>
            <numerusform>пришло %1 из %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Select a purchase order to see its books and what came of them.</source>
        <translation>Выберите заказ поставщику, чтобы увидеть его книги и что из них пришло.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Books of the purchase order</source>
        <translation>Книги заказа поставщику</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>Deliveries for the purchase order</source>
        <translation>Поставки по заказу</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrderDialog</name>
    <message>
        <source>There is no one book “%1”.</source>
        <translation>Нет одной такой книги: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln экземпляр на %1</numerusform>
            <numerusform>%Ln экземпляра на %1</numerusform>
            <numerusform>%Ln экземпляров на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to deliver.</source>
        <translation>Выберите, кто должен поставить.</translation>
    </message>
    <message>
        <source>Choose the shop that gets the books.</source>
        <translation>Выберите магазин, который получит книги.</translation>
    </message>
    <message>
        <source>Name at least one copy of a book.</source>
        <translation>Нужен хотя бы один экземпляр книги.</translation>
    </message>
    <message>
        <source>Write a day like 2026-03-01.</source>
        <translation>День пишется так: 2026-03-01.</translation>
    </message>
    <message>
        <source>Change the draft %1</source>
        <translation>Изменить черновик %1</translation>
    </message>
    <message>
        <source>Write a purchase order</source>
        <translation>Составить заказ поставщику</translation>
    </message>
    <message>
        <source>It stays a draft until it is sent.</source>
        <translation>Заказ остаётся черновиком, пока не отправлен.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Choose a supplier</source>
        <translation>Выберите поставщика</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>&amp;Поставщик</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Книги</translation>
    </message>
    <message>
        <source>Type a number into the row; Del takes the row out.</source>
        <translation>Число вводится прямо в строку; Delete убирает строку.</translation>
    </message>
    <message>
        <source>&amp;Expected on (may be left out)</source>
        <translation>&amp;Ожидается (можно не указывать)</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>П&amp;римечание (можно не указывать)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Закупка</translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrderTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrdersPage</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln экземпляр на %1</numerusform>
            <numerusform>%Ln экземпляра на %1</numerusform>
            <numerusform>%Ln экземпляров на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln заказ поставщику</numerusform>
            <numerusform>%Ln заказа поставщикам</numerusform>
            <numerusform>%Ln заказов поставщикам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln purchase order(s)</source>
        <translation>
            <numerusform>Около %Ln заказа поставщикам</numerusform>
            <numerusform>Около %Ln заказов поставщикам</numerusform>
            <numerusform>Около %Ln заказов поставщикам</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been ordered from a supplier yet.</source>
        <translation>Поставщикам ещё ничего не заказано.</translation>
    </message>
    <message>
        <source>Low stock says what a shop should order, and writes the order.</source>
        <translation>«Заканчивается» показывает, что магазину пора заказать, и составляет заказ.</translation>
    </message>
    <message>
        <source>New purchase order…</source>
        <translation>Новый заказ поставщику…</translation>
    </message>
    <message>
        <source>The draft %1 was saved.</source>
        <translation>Черновик %1 сохранён.</translation>
    </message>
    <message>
        <source>The draft %1 was changed.</source>
        <translation>Черновик %1 изменён.</translation>
    </message>
    <message>
        <source>Send the purchase order?</source>
        <translation>Отправить заказ поставщику?</translation>
    </message>
    <message>
        <source>%1 cannot be changed any more, and its copies are on order from now on. Print it, or save it as PDF, and give it to %2.</source>
        <translation>%1 больше нельзя будет изменить, его экземпляры считаются заказанными. Напечатайте заказ или сохраните как PDF и передайте: %2.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Отправить</translation>
    </message>
    <message numerus="yes">
        <source>%1 was sent: %Ln copy(ies) on order.</source>
        <translation>
            <numerusform>%1 отправлен: заказан %Ln экземпляр.</numerusform>
            <numerusform>%1 отправлен: заказано %Ln экземпляра.</numerusform>
            <numerusform>%1 отправлен: заказано %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the draft?</source>
        <translation>Отменить черновик?</translation>
    </message>
    <message>
        <source>Close the purchase order?</source>
        <translation>Закрыть заказ поставщику?</translation>
    </message>
    <message>
        <source>%1 will not be sent; this cannot be taken back.</source>
        <translation>%1 не будет отправлен; вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Nobody waits for the rest of %1 any more; this cannot be taken back.</source>
        <translation>Остаток по %1 больше не ожидается; вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Cancel the draft</source>
        <translation>Отменить черновик</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 is done with.</source>
        <translation>%1 завершён.</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Number or supplier</source>
        <translation>Номер или поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Not done with</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReceiveStockDialog</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>Receive copies</source>
        <translation>Приёмка экземпляров</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Экземпляров</translation>
    </message>
    <message>
        <source>&amp;Purchase price of one (may be left out)</source>
        <translation>&amp;Закупочная цена (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Delivery note (may be left out)</source>
        <translation>&amp;Накладная (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReceiveTransferDialog</name>
    <message numerus="yes">
        <source>%Ln copy(ies) came</source>
        <translation>
            <numerusform>Пришёл %Ln экземпляр</numerusform>
            <numerusform>Пришло %Ln экземпляра</numerusform>
            <numerusform>Пришло %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>не хватает %Ln</numerusform>
            <numerusform>не хватает %Ln</numerusform>
            <numerusform>не хватает %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than sent</source>
        <translation>
            <numerusform>на %Ln больше отправленного</numerusform>
            <numerusform>на %Ln больше отправленного</numerusform>
            <numerusform>на %Ln больше отправленного</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>Принять %1</translation>
    </message>
    <message>
        <source>From %1 to %2. Scan the copies, or correct the numbers.</source>
        <translation>%1 → %2. Сканируйте экземпляры или исправьте числа.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Count from zero</source>
        <translation>Считать с нуля</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>Пр&amp;имечание (необязательно)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReceivingPage</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln экземпляр на %1</numerusform>
            <numerusform>%Ln экземпляра на %1</numerusform>
            <numerusform>%Ln экземпляров на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln поставка</numerusform>
            <numerusform>%Ln поставки</numerusform>
            <numerusform>%Ln поставок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln delivery(ies)</source>
        <translation>
            <numerusform>Около %Ln поставки</numerusform>
            <numerusform>Около %Ln поставок</numerusform>
            <numerusform>Около %Ln поставок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Ещё ничего не принято.</translation>
    </message>
    <message>
        <source>Scan what comes in; it is in stock at once.</source>
        <translation>Сканируйте то, что пришло: оно сразу в наличии.</translation>
    </message>
    <message>
        <source>New delivery</source>
        <translation>Новая поставка</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the delivery (%Ln copy(ies))</source>
        <translation>
            <numerusform>Продолжить поставку (%Ln экземпляр)</numerusform>
            <numerusform>Продолжить поставку (%Ln экземпляра)</numerusform>
            <numerusform>Продолжить поставку (%Ln экземпляров)</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive or discard this delivery first; then receive %1.</source>
        <translation>Сначала примите или сбросьте эту поставку, затем принимайте %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was received: %Ln copy(ies).</source>
        <translation>
            <numerusform>%1 принята: %Ln экземпляр.</numerusform>
            <numerusform>%1 принята: %Ln экземпляра.</numerusform>
            <numerusform>%1 принята: %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) differ; see beside.</source>
        <translation>
            <numerusform>Расходится %Ln книга; см. рядом.</numerusform>
            <numerusform>Расходятся %Ln книги; см. рядом.</numerusform>
            <numerusform>Расходится %Ln книг; см. рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the delivery?</source>
        <translation>Оставить поставку?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) were entered and are not received. They stay here until you go on, or sign out.</source>
        <translation>
            <numerusform>Введён и не принят %Ln экземпляр. Он останется здесь, пока вы не продолжите или не выйдете.</numerusform>
            <numerusform>Введено и не принято %Ln экземпляра. Они останутся здесь, пока вы не продолжите или не выйдете.</numerusform>
            <numerusform>Введено и не принято %Ln экземпляров. Они останутся здесь, пока вы не продолжите или не выйдете.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard the delivery?</source>
        <translation>Сбросить поставку?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) were entered and are not received; they are forgotten.</source>
        <translation>
            <numerusform>Введён и не принят %Ln экземпляр; он будет забыт.</numerusform>
            <numerusform>Введено и не принято %Ln экземпляра; они будут забыты.</numerusform>
            <numerusform>Введено и не принято %Ln экземпляров; они будут забыты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>Number, delivery note or supplier</source>
        <translation>Номер, накладная или поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>Print labels for what came…</source>
        <translation>Печать этикеток для пришедшего…</translation>
    </message>
    <message>
        <source>Show the purchase order</source>
        <translation>Показать заказ поставщику</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Сбросить…</translation>
    </message>
    <message>
        <source>Back to the deliveries</source>
        <translation>К списку поставок</translation>
    </message>
</context>
<context>
    <name>shopdesk::RegisterDialog</name>
    <message>
        <source>Enter your name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Register as a customer</source>
        <translation>Регистрация покупателя</translation>
    </message>
    <message>
        <source>With an account you keep a cart, see your orders and write reviews.</source>
        <translation>С учётной записью сохраняется корзина, видны заказы и можно писать отзывы.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>You sign in with it; small letters, digits, . - _</source>
        <translation>Для входа; строчные латинские буквы, цифры, . - _</translation>
    </message>
    <message>
        <source>&amp;E-mail (may be left out)</source>
        <translation>&amp;Электронная почта (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>shopdesk::RejectTable</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Строки с замечаниями</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReorderFlow</name>
    <message>
        <source>The draft %1 was written; look at it and send it.</source>
        <translation>Черновик %1 составлен; просмотрите и отправьте его.</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReorderModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message numerus="yes">
        <source>Sold in %Ln week(s)</source>
        <translation>
            <numerusform>Продано за %Ln неделю</numerusform>
            <numerusform>Продано за %Ln недели</numerusform>
            <numerusform>Продано за %Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Заказать</translation>
    </message>
</context>
<context>
    <name>shopdesk::ResetPasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Новый пароль для %1</translation>
    </message>
    <message>
        <source>The old password is not valid any more as soon as you save.</source>
        <translation>После сохранения старый пароль больше не действует.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnLinesTable</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnOrderDialog</name>
    <message>
        <source>To refund: %1</source>
        <translation>Вернуть денег: %1</translation>
    </message>
    <message>
        <source>Return from order %1</source>
        <translation>Возврат по заказу %1</translation>
    </message>
    <message>
        <source>Say how many copies of each book come back.</source>
        <translation>Укажите, сколько экземпляров каждой книги возвращают.</translation>
    </message>
    <message>
        <source>Take back and refund</source>
        <translation>Принять возврат</translation>
    </message>
    <message>
        <source>Books of the order</source>
        <translation>Книги заказа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Возвращают</translation>
    </message>
    <message>
        <source>Refund &amp;by</source>
        <translation>Способ &amp;возврата денег</translation>
    </message>
    <message>
        <source>&amp;Reason (may be left out)</source>
        <translation>&amp;Причина (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Voucher to fill (empty: a new one)</source>
        <translation>&amp;Сертификат для зачисления (пусто: новый)</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Так же, как было оплачено</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnsDuePage</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>Select books of one supplier in one shop.</source>
        <translation>Выделите книги одного поставщика в одном магазине.</translation>
    </message>
    <message>
        <source>The return was requested: %1</source>
        <translation>Возврат запрошен: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered book(s)</source>
        <translation>
            <numerusform>%Ln поступившая книга</numerusform>
            <numerusform>%Ln поступившие книги</numerusform>
            <numerusform>%Ln поступивших книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln delivered book(s)</source>
        <translation>
            <numerusform>Около %Ln поступившей книги</numerusform>
            <numerusform>Около %Ln поступивших книг</numerusform>
            <numerusform>Около %Ln поступивших книг</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to go back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>What is delivered with a day until which it may go back is listed here.</source>
        <translation>Здесь будет то, что поступило со сроком возврата.</translation>
    </message>
    <message>
        <source>Show all returns</source>
        <translation>Показать все возвраты</translation>
    </message>
    <message>
        <source>Due to go back</source>
        <translation>Пора вернуть</translation>
    </message>
    <message>
        <source>Copies that may go back</source>
        <translation>Экземпляры, которые можно вернуть</translation>
    </message>
    <message>
        <source>Title, author or ISBN</source>
        <translation>Название, автор или ISBN</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Сколько осталось</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>В течение недели</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>В течение месяца</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>В течение трёх месяцев</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Return these…</source>
        <translation>Вернуть эти…</translation>
    </message>
    <message>
        <source>All returns</source>
        <translation>Все возвраты</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnsDueTableModel</name>
    <message>
        <source>Back by</source>
        <translation>Вернуть до</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>ISBN or code</source>
        <translation>ISBN или код</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Поставка</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1, опоздание %Ln день</numerusform>
            <numerusform>%1, опоздание %Ln дня</numerusform>
            <numerusform>%1, опоздание %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) left</source>
        <translation>
            <numerusform>%1, остался %Ln день</numerusform>
            <numerusform>%1, осталось %Ln дня</numerusform>
            <numerusform>%1, осталось %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewCommands</name>
    <message>
        <source>Your review was published.</source>
        <translation>Ваш отзыв опубликован.</translation>
    </message>
    <message>
        <source>Your review was changed.</source>
        <translation>Ваш отзыв изменён.</translation>
    </message>
    <message>
        <source>Your review of “%1” was deleted.</source>
        <translation>Ваш отзыв о книге «%1» удалён.</translation>
    </message>
    <message>
        <source>The review is hidden.</source>
        <translation>Отзыв скрыт.</translation>
    </message>
    <message>
        <source>The review is shown again.</source>
        <translation>Отзыв снова показан.</translation>
    </message>
    <message>
        <source>Delete your review</source>
        <translation>Удалить ваш отзыв</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The review and its mark as a staff pick will be gone; this cannot be taken back.</source>
        <translation>Отзыв и его отметка «Выбор продавцов» исчезнут; отменить это нельзя.</translation>
    </message>
    <message>
        <source>The review is hidden and will be gone for good; this cannot be taken back.</source>
        <translation>Отзыв скрыт и исчезнет насовсем; отменить это нельзя.</translation>
    </message>
    <message>
        <source>“%1” is a staff pick.</source>
        <translation>«%1» — теперь выбор продавцов.</translation>
    </message>
    <message>
        <source>“%1” is no longer a staff pick.</source>
        <translation>«%1» — больше не выбор продавцов.</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewDetailPane</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написан</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Staff pick</source>
        <translation>Выбор продавцов</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыт</translation>
    </message>
    <message>
        <source>Select a review to read it in full.</source>
        <translation>Выберите отзыв, чтобы прочитать его целиком.</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewDialog</name>
    <message>
        <source>Choose how many stars the book gets.</source>
        <translation>Выберите, сколько звёзд получает книга.</translation>
    </message>
    <message>
        <source>Edit your review</source>
        <translation>Изменение отзыва</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Новый отзыв</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Publish the review</source>
        <translation>Опубликовать отзыв</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Звёзды</translation>
    </message>
    <message>
        <source>&amp;Review (may be left out)</source>
        <translation>&amp;Отзыв (необязательно)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewTableModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Staff pick</source>
        <translation>Выбор продавцов</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыт</translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewsPage</name>
    <message>
        <source>No longer a staff pick</source>
        <translation>Снять «Выбор продавцов»</translation>
    </message>
    <message>
        <source>Staff pick</source>
        <translation>Выбор продавцов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln отзыв</numerusform>
            <numerusform>%Ln отзыва</numerusform>
            <numerusform>%Ln отзывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln review(s)</source>
        <translation>
            <numerusform>Около %Ln отзыва</numerusform>
            <numerusform>Около %Ln отзывов</numerusform>
            <numerusform>Около %Ln отзывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written a review yet.</source>
        <translation>Отзывов ещё нет.</translation>
    </message>
    <message>
        <source>Open a book to write the first one.</source>
        <translation>Откройте книгу, чтобы написать первый.</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Открыть книги</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Все отзывы</translation>
    </message>
    <message>
        <source>Staff picks</source>
        <translation>Выбор продавцов</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Мои отзывы</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>О книге «%1»</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>Все оценки</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown and hidden</source>
        <translation>Видимые и скрытые</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Видимые</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрытые</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Words of the review, book or author</source>
        <translation>Слова отзыва, книга или автор</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Какие отзывы</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Shown or hidden</source>
        <translation>Видимые или скрытые</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Открыть книгу</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Скрыть…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>shopdesk::SaleModel</name>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>shopdesk::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Name for the filters that are set now</source>
        <translation>Имя для заданных сейчас фильтров</translation>
    </message>
    <message>
        <source>Save what is set now as…</source>
        <translation>Сохранить заданное под именем…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>shopdesk::SeedDialog</name>
    <message>
        <source>Seed demo data</source>
        <translation>Заполнение демоданными</translation>
    </message>
    <message>
        <source>Adds invented shops, people and orders to this workspace. Do this in a workspace for trying out, not in that of a real shop.</source>
        <translation>Добавляет в рабочую базу выдуманные магазины, людей и заказы. Годится для пробной базы, не для базы настоящего магазина.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Small: a few of each</source>
        <translation>Мало: всего понемногу</translation>
    </message>
    <message>
        <source>A number of books</source>
        <translation>Число книг</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Книги</translation>
    </message>
    <message>
        <source>&amp;Random seed</source>
        <translation>&amp;Начальное число</translation>
    </message>
    <message>
        <source>The same number gives the same data.</source>
        <translation>То же число даёт те же данные.</translation>
    </message>
    <message>
        <source>Demo: 9 shops, 440 books, 2,000 orders</source>
        <translation>Демо: 9 магазинов, 440 книг, 2000 заказов</translation>
    </message>
</context>
<context>
    <name>shopdesk::SellVoucherDialog</name>
    <message>
        <source>Enter what the voucher is worth.</source>
        <translation>Укажите номинал сертификата.</translation>
    </message>
    <message>
        <source>Choose the shop that sells it.</source>
        <translation>Выберите магазин, который его продаёт.</translation>
    </message>
    <message>
        <source>Write a day like 2026-03-01.</source>
        <translation>Запишите дату так: 2026-03-01.</translation>
    </message>
    <message>
        <source>Sell a voucher</source>
        <translation>Продажа сертификата</translation>
    </message>
    <message>
        <source>The money comes in now, and is owed to who holds the code.</source>
        <translation>Деньги поступают сейчас и причитаются тому, у кого код.</translation>
    </message>
    <message>
        <source>Sell the voucher</source>
        <translation>Продать сертификат</translation>
    </message>
    <message>
        <source>&amp;Worth</source>
        <translation>&amp;Номинал</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>Who &amp;buys it (may be left out)</source>
        <translation>&amp;Кто покупает (необязательно)</translation>
    </message>
    <message>
        <source>Good &amp;until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>&amp;Code printed on it</source>
        <translation>Код на &amp;сертификате</translation>
    </message>
    <message>
        <source>Empty: one is made.</source>
        <translation>Пусто: создаётся новый.</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>Пр&amp;имечание (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Reference of the slip (may be left out)</source>
        <translation>Номер &amp;чека (необязательно)</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>Пусто: бессрочно.</translation>
    </message>
</context>
<context>
    <name>shopdesk::SendTransferDialog</name>
    <message>
        <source>Send %1</source>
        <translation>Отправить %1</translation>
    </message>
    <message>
        <source>From %1 to %2. Change the copies to what is really sent.</source>
        <translation>%1 → %2. Исправьте количество на то, что уходит на самом деле.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>Пр&amp;имечание (необязательно)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>shopdesk::SessionsDialog</name>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Kept signed in</source>
        <translation>Вход запомнен</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>До закрытия</translation>
    </message>
    <message>
        <source>Sign-ins on this computer</source>
        <translation>Входы на этом компьютере</translation>
    </message>
    <message>
        <source>End those that are no longer needed. Ending the one of this window signs you out.</source>
        <translation>Завершите те, что больше не нужны. Завершение входа этого окна означает выход.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;End this sign-in</source>
        <translation>&amp;Завершить вход</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>shopdesk::SetRoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>The role decides what the person sees and may do.</source>
        <translation>От роли зависит, что человек видит и может делать.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
</context>
<context>
    <name>shopdesk::SettleAccountDialog</name>
    <message>
        <source>Enter how much is paid.</source>
        <translation>Укажите, сколько платят.</translation>
    </message>
    <message>
        <source>No more than %1 is owed.</source>
        <translation>Долг не больше %1.</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Оплата: %1</translation>
    </message>
    <message>
        <source>Owed on account: %1</source>
        <translation>Долг по счёту: %1</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Принять оплату</translation>
    </message>
    <message>
        <source>A&amp;mount; the oldest orders are settled first</source>
        <translation>&amp;Сумма; сначала оплачиваются старые заказы</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>&amp;Примечание (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::SettleAttentionDialog</name>
    <message>
        <source>Settled.</source>
        <translation>Улажено.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Уладить</translation>
    </message>
    <message>
        <source>&amp;What was done (may be left out)</source>
        <translation>&amp;Что сделано (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::SettleTransferDialog</name>
    <message>
        <source>They leave the stock for good.</source>
        <translation>Они уходят из запаса навсегда.</translation>
    </message>
    <message>
        <source>They are put into the stock of %1.</source>
        <translation>Они поступают в запас магазина «%1».</translation>
    </message>
    <message>
        <source>They go back into the stock of %1.</source>
        <translation>Они возвращаются в запас магазина «%1».</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Уладить %1</translation>
    </message>
    <message>
        <source>Say what became of the copies that were missing.</source>
        <translation>Укажите, что стало с недостающими экземплярами.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Уладить</translation>
    </message>
    <message>
        <source>They arrived later</source>
        <translation>Пришли позже</translation>
    </message>
    <message>
        <source>They were never sent</source>
        <translation>Не были отправлены</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Утеряны</translation>
    </message>
    <message>
        <source>&amp;What became of them</source>
        <translation>&amp;Что с ними стало</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>Пр&amp;имечание (необязательно)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
</context>
<context>
    <name>shopdesk::ShelfFilter</name>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Все полки</translation>
    </message>
</context>
<context>
    <name>shopdesk::ShopDetailPane</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>с налогом</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>без налога</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Select a shop to see where it is and who works there.</source>
        <translation>Выберите магазин, чтобы увидеть, где он и кто в нём работает.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Продавцы</translation>
    </message>
    <message>
        <source>Staff of the shop</source>
        <translation>Продавцы магазина</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
<context>
    <name>shopdesk::ShopDialog</name>
    <message>
        <source>A shop needs a name.</source>
        <translation>Укажите название магазина.</translation>
    </message>
    <message>
        <source>Edit the shop</source>
        <translation>Изменение магазина</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Two to eight capital letters and digits; part of each order number, and stays as it is</source>
        <translation>От двух до восьми заглавных латинских букв и цифр; входит в номера заказов и не меняется</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Часовой по&amp;яс</translation>
    </message>
    <message>
        <source>Decides when the trading day begins.</source>
        <translation>Определяет начало торгового дня.</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>&amp;Часы работы</translation>
    </message>
    <message>
        <source>Prices contain the ta&amp;x</source>
        <translation>Цены включают на&amp;лог</translation>
    </message>
    <message>
        <source>The shop is &amp;active</source>
        <translation>Магазин &amp;действует</translation>
    </message>
</context>
<context>
    <name>shopdesk::ShopTableModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
</context>
<context>
    <name>shopdesk::ShopsPage</name>
    <message numerus="yes">
        <source>%Ln shop(s)</source>
        <translation>
            <numerusform>%Ln магазин</numerusform>
            <numerusform>%Ln магазина</numerusform>
            <numerusform>%Ln магазинов</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no shops yet.</source>
        <translation>Магазинов ещё нет.</translation>
    </message>
    <message>
        <source>Stock, carts and orders belong to a shop.</source>
        <translation>Запас, корзины и заказы относятся к магазину.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>The shop was opened.</source>
        <translation>Магазин открыт.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Name, city or code</source>
        <translation>Название, город или код</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Assortment</source>
        <translation>Ассортимент</translation>
    </message>
    <message>
        <source>The shop “%1” was changed.</source>
        <translation>Магазин «%1» изменён.</translation>
    </message>
    <message>
        <source>Movements…</source>
        <translation>Движения…</translation>
    </message>
</context>
<context>
    <name>shopdesk::SignInFlow</name>
    <message>
        <source>The system&apos;s keychain did not answer: next time you will be asked for your password.</source>
        <translation>Системное хранилище паролей не ответило: в следующий раз понадобится пароль.</translation>
    </message>
</context>
<context>
    <name>shopdesk::SignInWindow</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Рабочая база: %1</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Попробуйте снова через %n секунду.</numerusform>
            <numerusform>Попробуйте снова через %n секунды.</numerusform>
            <numerusform>Попробуйте снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Попробуйте снова через %n минуту.</numerusform>
            <numerusform>Попробуйте снова через %n минуты.</numerusform>
            <numerusform>Попробуйте снова через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong passwords were tried for this login.</source>
        <translation>Для этого логина вводили неверный пароль.</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>Введите логин.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Sign in to Shopdesk</source>
        <translation>Вход в Shopdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Запомнить вход на этом компьютере</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the sign-in in.</source>
        <translation>В системе нет хранилища паролей, чтобы запомнить вход.</translation>
    </message>
    <message>
        <source>&amp;Register as a customer…</source>
        <translation>За&amp;регистрироваться как покупатель…</translation>
    </message>
    <message>
        <source>Other &amp;workspace…</source>
        <translation>&amp;Другая база…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Теперь можно попробовать снова.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Смена пользователя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This is the demo. Choose who you want to be.</source>
        <translation>Это демо. Выберите, кем войти.</translation>
    </message>
    <message>
        <source>The password of all of them is %1.</source>
        <translation>Пароль у всех один: %1.</translation>
    </message>
</context>
<context>
    <name>shopdesk::StarRating</name>
    <message>
        <source>No reviews yet</source>
        <translation>Отзывов пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%1 out of 5, %n review(s)</source>
        <translation>
            <numerusform>%1 из 5, %n отзыв</numerusform>
            <numerusform>%1 из 5, %n отзыва</numerusform>
            <numerusform>%1 из 5, %n отзывов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StartStocktakeDialog</name>
    <message>
        <source>Choose the shop that is counted.</source>
        <translation>Выберите магазин.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Say which shelf.</source>
        <translation>Укажите полку.</translation>
    </message>
    <message>
        <source>Start a stocktake</source>
        <translation>Начать инвентаризацию</translation>
    </message>
    <message>
        <source>Several people may count at once, and the shop goes on selling: what is sold after a book was counted stays sold.</source>
        <translation>Считать могут сразу несколько человек, и магазин продолжает торговать: проданное после подсчёта остаётся проданным.</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Начать подсчёт</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Что считать</translation>
    </message>
    <message>
        <source>&amp;Category, with all below it</source>
        <translation>&amp;Категория со всеми вложенными</translation>
    </message>
    <message>
        <source>S&amp;helf</source>
        <translation>&amp;Полка</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>П&amp;римечание (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::StatusArea</name>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>shopdesk::StockLedgerDialog</name>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What makes the numbers</source>
        <translation>Из чего сложились числа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Numbers of the stock</source>
        <translation>Числа запаса</translation>
    </message>
</context>
<context>
    <name>shopdesk::StockPapersView</name>
    <message>
        <source>Reading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Принят частично</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>There is nothing open.</source>
        <translation>Незавершённых документов нет.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Заказ поставщику</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Open papers</source>
        <translation>Незавершённые документы</translation>
    </message>
</context>
<context>
    <name>shopdesk::StockTableModel</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Заказано</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeCountView</name>
    <message>
        <source>Counting %1</source>
        <translation>Подсчёт %1</translation>
    </message>
    <message>
        <source>This stocktake is not being counted any more: %1</source>
        <translation>Эту инвентаризацию больше не считают: %1</translation>
    </message>
    <message>
        <source>3* says that three of the marked book are there; arrows move the mark.</source>
        <translation>3* — отмеченной книги три экземпляра; стрелки переходят по строкам.</translation>
    </message>
    <message>
        <source>Books counted here, the last one first</source>
        <translation>Книги, посчитанные здесь, последняя сверху</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeDetailPane</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Books counted</source>
        <translation>Посчитано книг</translation>
    </message>
    <message>
        <source>Copies counted</source>
        <translation>Посчитано экземпляров</translation>
    </message>
    <message>
        <source>To be counted again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Moved while counted</source>
        <translation>Изменились при подсчёте</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Что проведено</translation>
    </message>
    <message>
        <source>What posting it would do</source>
        <translation>Что будет проведено</translation>
    </message>
    <message>
        <source>Books that differ</source>
        <translation>Книг с расхождением</translation>
    </message>
    <message>
        <source>Copies found</source>
        <translation>Найдено экземпляров</translation>
    </message>
    <message>
        <source>Copies missing</source>
        <translation>Не хватает экземпляров</translation>
    </message>
    <message>
        <source>Worth of the differences</source>
        <translation>Стоимость расхождений</translation>
    </message>
    <message>
        <source>Left out, posted elsewhere</source>
        <translation>Пропущено (проведено иначе)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Differences counted again</source>
        <translation>Расхождения пересчитаны</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Прервана</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Select a stocktake to see how far it is.</source>
        <translation>Выберите инвентаризацию, чтобы увидеть её ход.</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <source>People who counted</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканирований</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книг</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeLineTableModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>copies</comment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Moved meanwhile</source>
        <translation>Остаток изменился</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeLinesPage</name>
    <message>
        <source>Counted: %1, variance: %2</source>
        <translation>Посчитано: %1, отклонение: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln книга</numerusform>
            <numerusform>%Ln книги</numerusform>
            <numerusform>%Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Ещё ничего не посчитано.</translation>
    </message>
    <message>
        <source>Books stand here as soon as somebody has scanned them.</source>
        <translation>Книги появятся здесь, как только их отсканируют.</translation>
    </message>
    <message>
        <source>Back to the stocktakes</source>
        <translation>К списку инвентаризаций</translation>
    </message>
    <message>
        <source>Books of %1</source>
        <translation>Книги %1</translation>
    </message>
    <message>
        <source>Books of the stocktake</source>
        <translation>Книги инвентаризации</translation>
    </message>
    <message>
        <source>Title, author or ISBN</source>
        <translation>Название, автор или ISBN</translation>
    </message>
    <message>
        <source>Which books</source>
        <translation>Какие книги</translation>
    </message>
    <message>
        <source>All that were counted</source>
        <translation>Все посчитанные</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>С расхождением</translation>
    </message>
    <message>
        <source>To be counted again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Show the book</source>
        <translation>Показать книгу</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeProgressBar</name>
    <message>
        <source>Books counted again</source>
        <translation>Пересчитано книг</translation>
    </message>
    <message>
        <source>Books counted</source>
        <translation>Посчитано книг</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeSide</name>
    <message>
        <source>Books counted</source>
        <translation>Посчитано книг</translation>
    </message>
    <message>
        <source>Copies counted</source>
        <translation>Посчитано экземпляров</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Считают</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) to be counted again</source>
        <translation>
            <numerusform>Пересчитать %Ln книгу</numerusform>
            <numerusform>Пересчитать %Ln книги</numerusform>
            <numerusform>Пересчитать %Ln книг</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that differed was counted again.</source>
        <translation>Все расхождения пересчитаны.</translation>
    </message>
    <message>
        <source>Books to be counted again</source>
        <translation>Книги для пересчёта</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Books counted again</source>
        <translation>Пересчитано книг</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что считают</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто начал</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>books</comment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>books</comment>
        <translation>Расходится</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeWords</name>
    <message>
        <source>Being counted</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Being counted again</source>
        <translation>Идёт пересчёт</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Прервана</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Категория «%1»</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Полка %1</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Весь магазин</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakesPage</name>
    <message>
        <source>The stocktake %1 has begun.</source>
        <translation>Инвентаризация %1 начата.</translation>
    </message>
    <message>
        <source>Count again what differs?</source>
        <translation>Пересчитать расхождения?</translation>
    </message>
    <message>
        <source>Whoever counts them does not see what was counted before. The first new count of a book takes the place of the old one.</source>
        <translation>Тот, кто пересчитывает, не видит прежнего результата. Первый новый результат по книге заменяет прежний.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) are to be counted again.</source>
        <translation>
            <numerusform>Пересчитать нужно %Ln книгу.</numerusform>
            <numerusform>Пересчитать нужно %Ln книги.</numerusform>
            <numerusform>Пересчитать нужно %Ln книг.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stocktake %1 was posted.</source>
        <translation>Инвентаризация %1 проведена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) differed.</source>
        <translation>
            <numerusform>Расхождение у %Ln книги.</numerusform>
            <numerusform>Расхождение у %Ln книг.</numerusform>
            <numerusform>Расхождение у %Ln книг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) were left out, as another stocktake has posted them since.</source>
        <translation>
            <numerusform>%Ln книга пропущена: с тех пор её провела другая инвентаризация.</numerusform>
            <numerusform>%Ln книги пропущены: с тех пор их провела другая инвентаризация.</numerusform>
            <numerusform>%Ln книг пропущены: с тех пор их провела другая инвентаризация.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stocktake %1 was abandoned.</source>
        <translation>Инвентаризация %1 прервана.</translation>
    </message>
    <message>
        <source>The stocktake %1 goes on.</source>
        <translation>Инвентаризация %1 продолжается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stocktake(s)</source>
        <translation>
            <numerusform>%Ln инвентаризация</numerusform>
            <numerusform>%Ln инвентаризации</numerusform>
            <numerusform>%Ln инвентаризаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln stocktake(s)</source>
        <translation>
            <numerusform>Около %Ln инвентаризации</numerusform>
            <numerusform>Около %Ln инвентаризаций</numerusform>
            <numerusform>Около %Ln инвентаризаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Ещё ничего не посчитано.</translation>
    </message>
    <message>
        <source>A stocktake compares what is there with what should be. The shop goes on selling meanwhile.</source>
        <translation>Инвентаризация сверяет то, что есть, с тем, что должно быть. Магазин при этом торгует.</translation>
    </message>
    <message>
        <source>Start a stocktake…</source>
        <translation>Начать инвентаризацию…</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Инвентаризации</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>Books and differences</source>
        <translation>Книги и расхождения</translation>
    </message>
    <message>
        <source>Count differences again…</source>
        <translation>Пересчитать расхождения…</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Провести…</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>Прервать…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Back to the stocktakes</source>
        <translation>К списку инвентаризаций</translation>
    </message>
</context>
<context>
    <name>shopdesk::SumFilter</name>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation>Любая сумма</translation>
    </message>
    <message>
        <source>Sum of the order</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Sum from</source>
        <translation>Сумма от</translation>
    </message>
    <message>
        <source>Sum to</source>
        <translation>Сумма до</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierDetailPane</name>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Наш счёт</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>в течение %Ln дня</numerusform>
            <numerusform>в течение %Ln дней</numerusform>
            <numerusform>в течение %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing goes back</source>
        <translation>не принимает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>Select a supplier to see whom to ask and until when copies may go back.</source>
        <translation>Выберите поставщика, чтобы увидеть контакты и срок возврата.</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierDialog</name>
    <message>
        <source>A code has 2 to 20 letters A to Z, digits and hyphens.</source>
        <translation>Код — от 2 до 20 букв A–Z, цифр и дефисов.</translation>
    </message>
    <message>
        <source>A whole number of days, or nothing.</source>
        <translation>Целое число дней или пусто.</translation>
    </message>
    <message>
        <source>A supplier needs a name.</source>
        <translation>Укажите название поставщика.</translation>
    </message>
    <message>
        <source>Edit the supplier</source>
        <translation>Изменение поставщика</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Новый поставщик</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the supplier</source>
        <translation>Добавить поставщика</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Person to as&amp;k for (may be left out)</source>
        <translation>Контак&amp;тное лицо (необязательно)</translation>
    </message>
    <message>
        <source>&amp;E-mail (may be left out)</source>
        <translation>&amp;Эл. почта (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Phone (may be left out)</source>
        <translation>Те&amp;лефон (необязательно)</translation>
    </message>
    <message>
        <source>O&amp;ur account there</source>
        <translation>Наш с&amp;чёт у него</translation>
    </message>
    <message>
        <source>&amp;Days for returns</source>
        <translation>&amp;Дней на возврат</translation>
    </message>
    <message>
        <source>Empty: nothing goes back.</source>
        <translation>Пусто: возврата нет.</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>Note for t&amp;he house</source>
        <translation>Прим&amp;ечание для своих</translation>
    </message>
    <message>
        <source>Offered for orders and retur&amp;ns</source>
        <translation>&amp;Предлагать для заказов и возвратов</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Согласие №</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Осталось отправить</translation>
    </message>
    <message>
        <source>To be credited</source>
        <translation>Осталось зачесть</translation>
    </message>
    <message>
        <source>Select a return to see its books and how far it has come.</source>
        <translation>Выберите возврат, чтобы увидеть его книги и на каком он шаге.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Books of the return</source>
        <translation>Книги возврата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnDialog</name>
    <message>
        <source>There is no one book “%1”.</source>
        <translation>Книга «%1» не найдена.</translation>
    </message>
    <message>
        <source>Choose who takes the copies back.</source>
        <translation>Выберите, кто принимает экземпляры.</translation>
    </message>
    <message>
        <source>Name at least one copy of a book.</source>
        <translation>Укажите хотя бы один экземпляр книги.</translation>
    </message>
    <message>
        <source>Return to a supplier</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>The copies stay in the stock until the return is sent.</source>
        <translation>Экземпляры остаются в запасе, пока возврат не отправлен.</translation>
    </message>
    <message>
        <source>Request the return</source>
        <translation>Запросить возврат</translation>
    </message>
    <message>
        <source>Choose a supplier</source>
        <translation>Выберите поставщика</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Поставщик</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Книги</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>П&amp;римечание (необязательно)</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачтено</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Согласие №</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnsPage</name>
    <message>
        <source>%1: the supplier agreed.</source>
        <translation>%1: поставщик согласен.</translation>
    </message>
    <message>
        <source>%1 was credited.</source>
        <translation>%1: зачтено.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1: отменено.</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), asked back %1</source>
        <translation>
            <numerusform>%Ln экземпляр, запрошено %1</numerusform>
            <numerusform>%Ln экземпляра, запрошено %1</numerusform>
            <numerusform>%Ln экземпляров, запрошено %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln возврат</numerusform>
            <numerusform>%Ln возврата</numerusform>
            <numerusform>%Ln возвратов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln return(s)</source>
        <translation>
            <numerusform>Около %Ln возврата</numerusform>
            <numerusform>Около %Ln возвратов</numerusform>
            <numerusform>Около %Ln возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone back to a supplier yet.</source>
        <translation>Поставщикам пока ничего не возвращали.</translation>
    </message>
    <message>
        <source>Look at what is due to go back, or request a return of any books.</source>
        <translation>Посмотрите, что пора вернуть, или запросите возврат любых книг.</translation>
    </message>
    <message>
        <source>Due to go back</source>
        <translation>Пора вернуть</translation>
    </message>
    <message>
        <source>The return was requested: %1</source>
        <translation>Возврат запрошен: %1</translation>
    </message>
    <message>
        <source>Send the return</source>
        <translation>Отправка возврата</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) leave the stock of %1 and go to %2.</source>
        <translation>
            <numerusform>%Ln экземпляр уйдёт из запаса (%1) поставщику %2.</numerusform>
            <numerusform>%Ln экземпляра уйдут из запаса (%1) поставщику %2.</numerusform>
            <numerusform>%Ln экземпляров уйдут из запаса (%1) поставщику %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>%1 is on its way to the supplier.</source>
        <translation>%1: отправлено поставщику.</translation>
    </message>
    <message>
        <source>Number or supplier</source>
        <translation>Номер или поставщик</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>New return…</source>
        <translation>Новый возврат…</translation>
    </message>
    <message>
        <source>Supplier agreed…</source>
        <translation>Поставщик согласен…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Зачесть…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Supplier returns</source>
        <translation>Возвраты поставщикам</translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierTableModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Наш счёт</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Не действует</translation>
    </message>
</context>
<context>
    <name>shopdesk::SuppliersPage</name>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln поставщик</numerusform>
            <numerusform>%Ln поставщика</numerusform>
            <numerusform>%Ln поставщиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln supplier(s)</source>
        <translation>
            <numerusform>Около %Ln поставщика</numerusform>
            <numerusform>Около %Ln поставщиков</numerusform>
            <numerusform>Около %Ln поставщиков</numerusform>
        </translation>
    </message>
    <message>
        <source>No supplier is known yet.</source>
        <translation>Поставщиков пока нет.</translation>
    </message>
    <message>
        <source>Purchase orders, deliveries and returns name one.</source>
        <translation>Они нужны для заказов, поставок и возвратов.</translation>
    </message>
    <message>
        <source>New supplier…</source>
        <translation>Новый поставщик…</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>«%1»: добавлено.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«%1»: изменено.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Due to go back</source>
        <translation>Пора вернуть</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Недействующие</translation>
    </message>
</context>
<context>
    <name>shopdesk::TablePage</name>
    <message>
        <source>Reading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing matches your search.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Search for fewer letters, or remove a filter.</source>
        <translation>Сократите запрос или сбросьте фильтры.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Over %L1 found; type more to narrow the search</source>
        <translation>Найдено больше %L1; уточните поиск</translation>
    </message>
</context>
<context>
    <name>shopdesk::TableSetup</name>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillActions</name>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Discount of line</source>
        <translation>Скидка на строку</translation>
    </message>
    <message>
        <source>Discount of all</source>
        <translation>Скидка на всё</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последний чек</translation>
    </message>
    <message>
        <source>Sell a voucher</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Вернуться к продаже</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Открыть кассу</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillApprovalPane</name>
    <message>
        <source>Approval</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>&amp;Login of who approves</source>
        <translation>&amp;Логин подтверждающего</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN-код</translation>
    </message>
    <message>
        <source>Login of who approves</source>
        <translation>Логин подтверждающего</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Approve and sell</source>
        <translation>Подтвердить и продать</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillClosePane</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Разменные деньги</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Должно быть в ящике</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Разницы нет</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>Излишек: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Недостача: %1</translation>
    </message>
    <message>
        <source>Count the drawer and enter what is in it.</source>
        <translation>Пересчитайте ящик и укажите, сколько в нём денег.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Принято за день</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>&amp;Counted cash, float included</source>
        <translation>&amp;Наличные по пересчёту, вместе с разменными</translation>
    </message>
    <message>
        <source>Counted cash, float included</source>
        <translation>Наличные по пересчёту, вместе с разменными</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>&amp;Примечание (необязательно)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillCustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Empty for a walk-in.</source>
        <translation>Пусто: покупатель без учётной записи.</translation>
    </message>
    <message>
        <source>&amp;Name, e-mail, phone or card</source>
        <translation>&amp;Имя, почта, телефон или карта</translation>
    </message>
    <message>
        <source>Take the customer</source>
        <translation>Выбрать покупателя</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillDay</name>
    <message>
        <source>The till is open.</source>
        <translation>Касса открыта.</translation>
    </message>
    <message>
        <source>The till is closed.</source>
        <translation>Касса закрыта.</translation>
    </message>
    <message>
        <source>Save the till report</source>
        <translation>Сохранить отчёт кассы</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillDiscountPane</name>
    <message>
        <source>Discount on one line</source>
        <translation>Скидка на строку</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Скидка на всю продажу</translation>
    </message>
    <message>
        <source>&amp;Discount: “10 %” or “2.50”; empty for none</source>
        <translation>&amp;Скидка: «10 %» или «2,50»; пусто: без скидки</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Дать скидку</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillDonePane</name>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Enter, Esc, a scan or a typed code begins the next sale.</source>
        <translation>Следующую продажу начинает Enter, Esc, сканирование или набранный код.</translation>
    </message>
    <message>
        <source>Show the receipt (F8)</source>
        <translation>Показать чек (F8)</translation>
    </message>
    <message>
        <source>Next sale (Enter)</source>
        <translation>Следующая продажа (Enter)</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillEntry</name>
    <message>
        <source>Code of a book</source>
        <translation>Код книги</translation>
    </message>
    <message>
        <source>A number and an asterisk set the quantity of the marked line.</source>
        <translation>Число и звёздочка задают количество в отмеченной строке.</translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation>Сканируйте или введите код и нажмите Enter</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillLines</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Строки продажи</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillOpenPane</name>
    <message>
        <source>Enter the cash that is in the drawer; 0 if there is none.</source>
        <translation>Укажите, сколько наличных в ящике; 0, если их нет.</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Открыть кассу</translation>
    </message>
    <message>
        <source>What is taken from now on belongs to this day, until it is counted and closed.</source>
        <translation>Всё принятое с этого момента относится к этому дню, пока касса не пересчитана и не закрыта.</translation>
    </message>
    <message>
        <source>&amp;Cash in the drawer</source>
        <translation>&amp;Наличные в ящике</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Наличные в ящике</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>3* sets the quantity of the marked line; arrows move the mark.</source>
        <translation>3* задаёт количество в отмеченной строке; стрелки переходят по строкам.</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillPane</name>
    <message>
        <source>Back to the sale (Esc)</source>
        <translation>Вернуться к продаже (Esc)</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillParkedPane</name>
    <message>
        <source>Parked sales</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>No sale is parked in this shop.</source>
        <translation>В этом магазине нет отложенных продаж.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Продолжить продажу</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillPayPane</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>An account needs a customer: choose one with F2 first.</source>
        <translation>Для оплаты со счёта нужен покупатель: сначала выберите его клавишей F2.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is due.</source>
        <translation>Больше суммы к оплате могут быть только наличные.</translation>
    </message>
    <message>
        <source>The voucher is worth no more than %1.</source>
        <translation>На сертификате не больше %1.</translation>
    </message>
    <message>
        <source>Enter what was handed over.</source>
        <translation>Укажите, сколько получено.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>On the voucher: %1</source>
        <translation>На сертификате: %1</translation>
    </message>
    <message>
        <source>Rounded to coins: %1</source>
        <translation>Округление до монет: %1</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Завершить продажу</translation>
    </message>
    <message>
        <source>Take it; the rest remains</source>
        <translation>Принять; остаток к оплате</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>&amp;Code of the voucher</source>
        <translation>&amp;Код сертификата</translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation>Код сертификата</translation>
    </message>
    <message>
        <source>Scan or type it, then Enter</source>
        <translation>Сканируйте или введите, затем Enter</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>&amp;Получено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>Уже принято</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Give the last one &amp;back</source>
        <translation>Вернуть последнюю &amp;оплату</translation>
    </message>
    <message>
        <source>Scan or type the code of the voucher.</source>
        <translation>Сканируйте или введите код сертификата.</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillPayment</name>
    <message>
        <source>Voucher %1</source>
        <translation>Сертификат %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillSale</name>
    <message>
        <source>“%1” was taken out of the sale.</source>
        <translation>«%1» убрано из продажи.</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillSteps</name>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Empty takes it away.</source>
        <translation>Пусто: убрать купон.</translation>
    </message>
    <message>
        <source>&amp;Code of the coupon</source>
        <translation>&amp;Код купона</translation>
    </message>
    <message>
        <source>Take the coupon</source>
        <translation>Принять купон</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Отложить продажу</translation>
    </message>
    <message>
        <source>It waits in this shop until it is taken up again.</source>
        <translation>Она ждёт в этом магазине, пока её не продолжат.</translation>
    </message>
    <message>
        <source>&amp;How to tell it from others (may be left out)</source>
        <translation>&amp;Чем отличить от других (необязательно)</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillSummary</name>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>без учётной записи</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Before discounts</source>
        <translation>До скидок</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Налог %1</translation>
    </message>
    <message>
        <source>No total yet</source>
        <translation>Суммы пока нет</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>&amp;Explain the total</source>
        <translation>&amp;Объяснить сумму</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillTroubles</name>
    <message numerus="yes">
        <source>%Ln scan(s) need a look</source>
        <translation>
            <numerusform>%Ln сканирование требует внимания</numerusform>
            <numerusform>%Ln сканирования требуют внимания</numerusform>
            <numerusform>%Ln сканирований требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans that need a look</source>
        <translation>Сканирования, требующие внимания</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Сканировано</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Add the &amp;book…</source>
        <translation>Добавить &amp;книгу…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Скрыть</translation>
    </message>
</context>
<context>
    <name>shopdesk::TillVoucherPane</name>
    <message>
        <source>Enter what the voucher is worth.</source>
        <translation>Укажите сумму сертификата.</translation>
    </message>
    <message>
        <source>Sell a voucher</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>It is paid for in the next step.</source>
        <translation>Оплата на следующем шаге.</translation>
    </message>
    <message>
        <source>&amp;Worth</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>&amp;Code printed on it (empty: one is made)</source>
        <translation>&amp;Код на бланке (пусто: создать)</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Code printed on it</source>
        <translation>Код на бланке</translation>
    </message>
    <message>
        <source>To the payment</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>shopdesk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Ход заказа</translation>
    </message>
</context>
<context>
    <name>shopdesk::TopBar</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Магазин</translation>
    </message>
    <message>
        <source>Current shop</source>
        <translation>Текущий магазин</translation>
    </message>
    <message>
        <source>Search or scan (Ctrl+K)</source>
        <translation>Найти или сканировать (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Найти или сканировать</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Вход выполнен: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::TransferDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies) missing</source>
        <translation>
            <numerusform>не хватает %Ln экземпляра</numerusform>
            <numerusform>не хватает %Ln экземпляров</numerusform>
            <numerusform>не хватает %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отпр.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Приш.</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln copy(ies)</source>
        <translation>
            <numerusform>%1: %Ln экземпляр</numerusform>
            <numerusform>%1: %Ln экземпляра</numerusform>
            <numerusform>%1: %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Осталось отправить</translation>
    </message>
    <message>
        <source>To be received</source>
        <translation>Осталось принять</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Осталось уладить</translation>
    </message>
    <message>
        <source>Select a transfer to see its books and who did what.</source>
        <translation>Выберите перемещение, чтобы увидеть его книги и кто что сделал.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Books of the transfer</source>
        <translation>Книги перемещения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запр.</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Copies sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Copies counted</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>shopdesk::TransferDialog</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>A shop sends nothing to itself.</source>
        <translation>Магазин ничего не отправляет самому себе.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Новое перемещение</translation>
    </message>
    <message>
        <source>Copies go from one shop to another.</source>
        <translation>Экземпляры переходят из одного магазина в другой.</translation>
    </message>
    <message>
        <source>Ask the other shop for copies</source>
        <translation>Запросить экземпляры у другого магазина</translation>
    </message>
    <message>
        <source>Send copies now</source>
        <translation>Отправить экземпляры сейчас</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Откуда</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>&amp;Note (may be left out)</source>
        <translation>Пр&amp;имечание (необязательно)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>shopdesk::TransferLinesDialog</name>
    <message>
        <source>There is no one book “%1”.</source>
        <translation>Книга «%1» не найдена.</translation>
    </message>
    <message>
        <source>Name at least one copy of a book.</source>
        <translation>Укажите хотя бы один экземпляр книги.</translation>
    </message>
    <message>
        <source>“%1”: %2 wanted, %3 available.</source>
        <translation>«%1»: нужно %2, доступно %3.</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Книги</translation>
    </message>
</context>
<context>
    <name>shopdesk::TransferTableModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::TransfersPage</name>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) missing</source>
        <translation>
            <numerusform>Не хватает %Ln экземпляра</numerusform>
            <numerusform>Не хватает %Ln экземпляров</numerusform>
            <numerusform>Не хватает %Ln экземпляров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln перемещение</numerusform>
            <numerusform>%Ln перемещения</numerusform>
            <numerusform>%Ln перемещений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln transfer(s)</source>
        <translation>
            <numerusform>Около %Ln перемещения</numerusform>
            <numerusform>Около %Ln перемещений</numerusform>
            <numerusform>Около %Ln перемещений</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy has gone from one shop to another yet.</source>
        <translation>Между магазинами ещё ничего не перемещали.</translation>
    </message>
    <message>
        <source>Ask another shop for copies, or send it some.</source>
        <translation>Запросите экземпляры у другого магазина или отправьте их ему.</translation>
    </message>
    <message>
        <source>New transfer…</source>
        <translation>Новое перемещение…</translation>
    </message>
    <message>
        <source>The copies are on their way: %1</source>
        <translation>Экземпляры в пути: %1</translation>
    </message>
    <message>
        <source>The copies were asked for: %1</source>
        <translation>Экземпляры запрошены: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>Принят %Ln экземпляр.</numerusform>
            <numerusform>Принято %Ln экземпляра.</numerusform>
            <numerusform>Принято %Ln экземпляров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing; they wait in Needs attention.</source>
        <translation>
            <numerusform>Не хватает %Ln; это ждёт в разделе «Требует внимания».</numerusform>
            <numerusform>Не хватает %Ln; это ждёт в разделе «Требует внимания».</numerusform>
            <numerusform>Не хватает %Ln; это ждёт в разделе «Требует внимания».</numerusform>
        </translation>
    </message>
    <message>
        <source>It was decided about the copies of %1.</source>
        <translation>Недостача %1 улажена.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Отменить запрос</translation>
    </message>
    <message>
        <source>%1 will not be sent; this cannot be taken back.</source>
        <translation>%1 не будет отправлено; вернуть запрос нельзя.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 отменено.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Copies missing</source>
        <translation>С недостачей</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Уладить…</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>Отменить запрос…</translation>
    </message>
</context>
<context>
    <name>shopdesk::VoucherDetailPane</name>
    <message>
        <source>Left on it</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a voucher to see what is left on it and how it came about.</source>
        <translation>Выберите сертификат, чтобы увидеть остаток и откуда он взялся.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Orders of the voucher</source>
        <translation>Заказы по сертификату</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>shopdesk::VoucherTableModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Left on it</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продан</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>shopdesk::VouchersPage</name>
    <message>
        <source>Owed on them: %1</source>
        <translation>Причитается по ним: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voucher(s)</source>
        <translation>
            <numerusform>%Ln сертификат</numerusform>
            <numerusform>%Ln сертификата</numerusform>
            <numerusform>%Ln сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln voucher(s)</source>
        <translation>
            <numerusform>Около %Ln сертификата</numerusform>
            <numerusform>Около %Ln сертификатов</numerusform>
            <numerusform>Около %Ln сертификатов</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher has been sold yet.</source>
        <translation>Сертификатов ещё не продавали.</translation>
    </message>
    <message>
        <source>A voucher is money that somebody pays now and whoever holds it spends later.</source>
        <translation>Сертификат — деньги, которые один платит сейчас, а предъявитель тратит потом.</translation>
    </message>
    <message>
        <source>Sell a voucher…</source>
        <translation>Продать сертификат…</translation>
    </message>
    <message>
        <source>The voucher %1 was sold. Change to give back: %2</source>
        <translation>Сертификат %1 продан. Сдача: %2</translation>
    </message>
    <message>
        <source>The voucher %1 was sold.</source>
        <translation>Сертификат %1 продан.</translation>
    </message>
    <message>
        <source>The voucher %1 was withdrawn.</source>
        <translation>Сертификат %1 изъят.</translation>
    </message>
    <message>
        <source>The code of the voucher was copied.</source>
        <translation>Код сертификата скопирован.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Подарочные сертификаты</translation>
    </message>
    <message>
        <source>Code or customer</source>
        <translation>Код или покупатель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Показать покупателя</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Изъять…</translation>
    </message>
</context>
<context>
    <name>shopdesk::WelcomeDialog</name>
    <message>
        <source>%1 % done</source>
        <translation>Готово: %1 %</translation>
    </message>
    <message>
        <source>Welcome to Shopdesk</source>
        <translation>Добро пожаловать в Shopdesk</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>С чего начать?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>A chain of bookshops with books, orders and people in it. Nothing you do there matters.</source>
        <translation>Сеть книжных магазинов с книгами, заказами и людьми. Там ничего нельзя испортить.</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Начать новый магазин</translation>
    </message>
    <message>
        <source>An empty workspace on this computer, with you as its administrator.</source>
        <translation>Пустая рабочая база на этом компьютере; вы — её администратор.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключиться к серверу</translation>
    </message>
    <message>
        <source>Your chain has a PostgreSQL server and somebody gave you an address or an invitation.</source>
        <translation>У вашей сети есть сервер PostgreSQL, и вам дали адрес или приглашение.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть рабочую базу</translation>
    </message>
    <message>
        <source>A file that is on this computer already.</source>
        <translation>Файл, который уже есть на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>shopdesk::WidgetPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>shopdesk::WindowPageHost</name>
    <message>
        <source>&amp;Page</source>
        <translation>С&amp;траница</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Действие отменено: %1</translation>
    </message>
</context>
<context>
    <name>shopdesk::WithdrawVoucherDialog</name>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Withdraw the voucher %1</source>
        <translation>Изъять сертификат %1</translation>
    </message>
    <message>
        <source>%1 on it will be owed no longer. This cannot be undone.</source>
        <translation>%1 на нём больше не будут причитаться. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Nothing is left on it. This cannot be undone.</source>
        <translation>На нём ничего не осталось. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Withdraw the voucher</source>
        <translation>Изъять сертификат</translation>
    </message>
    <message>
        <source>Keep the voucher</source>
        <translation>Оставить сертификат</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Shop where this is done</source>
        <translation>&amp;Магазин, где это делается</translation>
    </message>
</context>
<context>
    <name>shopdesk::WorkspaceChooser</name>
    <message>
        <source>Older workspace</source>
        <translation>Рабочая база старой версии</translation>
    </message>
    <message>
        <source>%1 was last used by an older version of the program. It has version %2 of the tables and needs version %3. You can look at the steps first.</source>
        <translation>%1: с базой работала более старая версия программы. Версия структуры %2, нужна %3. Шаги обновления можно сначала посмотреть.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Показать шаги</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открытие рабочей базы</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite);;All files (*)</source>
        <translation>Рабочие базы (*.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The workspace is “%1”.</source>
        <translation>Рабочая база: «%1».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a workspace&apos;s name, and where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Открыть рабочую базу…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Создать рабочую базу…</translation>
    </message>
    <message>
        <source>&amp;Connect to PostgreSQL…</source>
        <translation>&amp;Подключиться к PostgreSQL…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Попробовать &amp;демо</translation>
    </message>
</context>
</TS>
