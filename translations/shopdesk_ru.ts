<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Formats</name>
        <message>
            <source>%1 BC</source>
            <comment>a year before Christ</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Till</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voucher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forthcoming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created a shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited a shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited a book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited a category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disabled an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enabled an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed a role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the own password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended an assignment of staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a book in a cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed a cart line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed a cart line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placed an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took payment for an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completed an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took back books of an order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created a promotion</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::ActivityTableModel</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
    </context>
    <context>
        <name>shopdesk::AssortmentTableModel</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISBN or code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::BookDialog</name>
        <message>
            <source>A book needs a title.</source>
            <translation>Книге нужно название.</translation>
        </message>
        <message>
            <source>This is not an amount of money.</source>
            <translation>Это не денежная сумма.</translation>
        </message>
        <message>
            <source>A book that has no code of the chain's own needs its ISBN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a year as a whole number; a minus sign means before Christ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;ISBN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Subtitle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;rice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ta&amp;x rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;vailability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Add the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an ISBN the book gets a code of the chain's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One in each line, in the order of the title page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a price it cannot be sold yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paperback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hardcover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audio book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::BookTableModel</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISBN or code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::CartModel</name>
        <message>
            <source>No price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISBN or code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::CategoryTreeModel</name>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Books</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::ChangePasswordDialog</name>
        <message>
            <source>Enter the password you have now.</source>
            <translation>Нужен нынешний пароль.</translation>
        </message>
        <message>
            <source>This is the password you have now.</source>
            <translation>Это и есть нынешний пароль.</translation>
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
            <source>&amp;Present password</source>
            <translation>&amp;Нынешний пароль</translation>
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
        <name>shopdesk::ConflictPanel</name>
        <message>
            <source>Somebody else changed this while you were editing. Choose which version holds, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs: %1</source>
            <translation type="unfinished" />
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
            <translation>Нужно имя сервера.</translation>
        </message>
        <message>
            <source>Enter the name of the database.</source>
            <translation>Нужно имя базы данных.</translation>
        </message>
        <message>
            <source>Enter your login.</source>
            <translation>Нужен логин.</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Подключиться к серверу</translation>
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
            <translation>&amp;Проверить соединение</translation>
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
    </context>
    <context>
        <name>shopdesk::CoverView</name>
        <message>
            <source>Cover of “%1”</source>
            <translation>Обложка: «%1»</translation>
        </message>
    </context>
    <context>
        <name>shopdesk::CustomerTableModel</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::DetailPane</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::DialogFrame</name>
        <message>
            <source>At work</source>
            <translation>Идёт работа</translation>
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
            <translation>Такого нет, или нет права это видеть.</translation>
        </message>
        <message>
            <source>Somebody else changed the same thing in the meantime.</source>
            <translation>Тем временем то же самое изменил кто-то другой.</translation>
        </message>
        <message>
            <source>The shop's rules do not allow this now.</source>
            <translation>Правила магазина сейчас этого не позволяют.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Роль не даёт такого права.</translation>
        </message>
        <message>
            <source>Login and password do not match.</source>
            <translation>Логин и пароль не подходят друг к другу.</translation>
        </message>
        <message>
            <source>Too many wrong passwords were tried for this login.</source>
            <translation>Для этого логина слишком много раз введён неверный пароль.</translation>
        </message>
        <message>
            <source>The database was busy with somebody else's change.</source>
            <translation>База была занята чужим изменением.</translation>
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
            <translation>Диск не принял изменение.</translation>
        </message>
        <message>
            <source>The file is damaged, or it is not what it should be.</source>
            <translation>Файл повреждён или это не тот файл.</translation>
        </message>
        <message>
            <source>The database and this program are of different versions.</source>
            <translation>База и программа разных версий.</translation>
        </message>
        <message>
            <source>The program made a mistake of its own.</source>
            <translation>Программа допустила ошибку.</translation>
        </message>
        <message>
            <source>What you entered is still here; nothing was changed.</source>
            <translation>Введённое сохранилось здесь; ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Ничего не потеряно.</translation>
        </message>
        <message>
            <source>The change is kept and will be confirmed once, not twice.</source>
            <translation>Изменение сохранено и будет подтверждено один раз, не дважды.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Проверьте то и другое и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Wait until the time is over, then try again.</source>
            <translation>Подождите, пока пройдёт время, и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Ask a manager or an administrator to do it.</source>
            <translation>Попросите управляющего или администратора.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Look at the present state and decide anew.</source>
            <translation>Посмотрите нынешнее состояние и решите заново.</translation>
        </message>
        <message>
            <source>Check the network; the program goes on trying by itself.</source>
            <translation>Проверьте сеть; программа пробует дальше сама.</translation>
        </message>
        <message>
            <source>Check that the disk has room and that the file may be written, then try again.</source>
            <translation>Проверьте, есть ли место на диске и можно ли писать в файл, и попробуйте ещё раз.</translation>
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
            <translation>Попробуйте ещё раз; если повторится, отправьте журнал программы тому, кто за ней следит.</translation>
        </message>
        <message>
            <source>This must not be empty.</source>
            <translation>Поле не может быть пустым.</translation>
        </message>
        <message>
            <source>At least {min} characters are needed.</source>
            <translation>Нужно не меньше {min} знаков.</translation>
        </message>
        <message>
            <source>At most {max} characters are possible; this has {length}.</source>
            <translation>Возможно не больше {max} знаков; здесь {length}.</translation>
        </message>
        <message>
            <source>This holds a control character that cannot be stored.</source>
            <translation>Здесь есть управляющий знак, который нельзя сохранить.</translation>
        </message>
        <message>
            <source>This holds half a character; enter it again.</source>
            <translation>Здесь половина знака; введите его заново.</translation>
        </message>
        <message>
            <source>A book needs a title.</source>
            <translation>Книге нужно название.</translation>
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
            <translation>В ISBN только цифры и, возможно, X в конце.</translation>
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
            <translation>Контрольная цифра не сходится: где-то ошибка.</translation>
        </message>
        <message>
            <source>An EAN-13 has digits only.</source>
            <translation>В EAN-13 только цифры.</translation>
        </message>
        <message>
            <source>An EAN-13 has 13 digits; this has {length}.</source>
            <translation>В EAN-13 13 цифр; здесь {length}.</translation>
        </message>
        <message>
            <source>This is not a code of this chain's own.</source>
            <translation>Это не собственный код этой сети.</translation>
        </message>
        <message>
            <source>The range of own codes is used up.</source>
            <translation>Собственные коды закончились.</translation>
        </message>
        <message>
            <source>A login has 2 to 31 letters a to z, digits, dots, hyphens or underscores, and begins with a letter.</source>
            <translation>В логине от 2 до 31 латинской буквы, цифры, точки, дефиса или подчёркивания; первой стоит буква.</translation>
        </message>
        <message>
            <source>This login is taken.</source>
            <translation>Этот логин занят.</translation>
        </message>
        <message>
            <source>The password needs at least {limit} characters.</source>
            <translation>В пароле должно быть не меньше {limit} знаков.</translation>
        </message>
        <message>
            <source>The password may have at most {limit} characters.</source>
            <translation>В пароле может быть не больше {limit} знаков.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <source>The present password is not right.</source>
            <translation>Нынешний пароль неверен.</translation>
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
            <translation>Нужно место рабочей базы.</translation>
        </message>
        <message>
            <source>This is neither a file nor a postgresql:// address.</source>
            <translation>Это не файл и не адрес postgresql://.</translation>
        </message>
        <message>
            <source>Leave the password out of the address; it has a field of its own.</source>
            <translation>Пароль в адресе не нужен: для него есть отдельное поле.</translation>
        </message>
        <message>
            <source>The workspace id in the address is not complete.</source>
            <translation>Номер рабочей базы в адресе неполный.</translation>
        </message>
        <message>
            <source>There is no workspace at this place.</source>
            <translation>В этом месте рабочей базы нет.</translation>
        </message>
        <message>
            <source>There is a workspace at this place already.</source>
            <translation>В этом месте рабочая база уже есть.</translation>
        </message>
        <message>
            <source>The file cannot be made at this place.</source>
            <translation>В этом месте нельзя создать файл.</translation>
        </message>
        <message>
            <source>The file may be read but not written.</source>
            <translation>Файл можно читать, но нельзя изменять.</translation>
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
            <translation>Категория не может стоять под самой собой.</translation>
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
        <name>shopdesk::HealthDialog</name>
        <message>
            <source>In order</source>
            <translation>В порядке</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Обратить внимание</translation>
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
            <translation>Состояние рабочей базы и пути к ней.</translation>
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
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Что найдено</translation>
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
        <name>shopdesk::LockScreen</name>
        <message>
            <source>This is not the password.</source>
            <translation>Это не тот пароль.</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Нужен пароль.</translation>
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
            <translation>&amp;Светлое или тёмное</translation>
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
            <source>&amp;Migrate…</source>
            <translation>Об&amp;новить структуру…</translation>
        </message>
        <message>
            <source>&amp;Seed demo data…</source>
            <translation>&amp;Заполнить демоданными…</translation>
        </message>
        <message>
            <source>&amp;Health check…</source>
            <translation>П&amp;роверка состояния…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
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
            <translation>&amp;На весь экран</translation>
        </message>
        <message>
            <source>&amp;Profile…</source>
            <translation>&amp;Профиль…</translation>
        </message>
        <message>
            <source>&amp;Change password…</source>
            <translation>&amp;Сменить пароль…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Заблокировать</translation>
        </message>
        <message>
            <source>S&amp;witch user…</source>
            <translation>С&amp;менить пользователя…</translation>
        </message>
        <message>
            <source>Sign &amp;out</source>
            <translation>&amp;Выйти</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Руководство</translation>
        </message>
        <message>
            <source>&amp;About Shopdesk</source>
            <translation>&amp;О программе Shopdesk</translation>
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
            <translation>%1 – Shopdesk</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Строка меню</translation>
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
        <name>shopdesk::MovementTableModel</name>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
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
            <translation>Нужно название, например имя магазина.</translation>
        </message>
        <message>
            <source>Choose where the file is to be kept.</source>
            <translation>Нужно место для файла.</translation>
        </message>
        <message>
            <source>Start a new shop</source>
            <translation>Начать новый магазин</translation>
        </message>
        <message>
            <source>Everything is kept in one file on this computer. You are its first administrator.</source>
            <translation>Всё хранится в одном файле на этом компьютере. Вы — его первый администратор.</translation>
        </message>
        <message>
            <source>Make the workspace</source>
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
        <name>shopdesk::OrderTableModel</name>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clerk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
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
        <name>shopdesk::ProfileDialog</name>
        <message>
            <source>Enter your name.</source>
            <translation>Нужно имя.</translation>
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
    </context>
    <context>
        <name>shopdesk::RegisterDialog</name>
        <message>
            <source>Enter your name.</source>
            <translation>Нужно имя.</translation>
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
        <name>shopdesk::ReviewTableModel</name>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::SeedDialog</name>
        <message>
            <source>Seed demo data</source>
            <translation>Заполнить демоданными</translation>
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
            <source>Demo: 8 shops, 300 books, 2,000 orders</source>
            <translation>Демо: 8 магазинов, 300 книг, 2000 заказов</translation>
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
    </context>
    <context>
        <name>shopdesk::ShopTableModel</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
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
            <translation>Нужен логин.</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Нужен пароль.</translation>
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
            <translation>В системе нет хранилища паролей, где запомнить вход.</translation>
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
            <source>This is the demo. Choose who you want to be; the password is %1.</source>
            <translation>Это демо. Выберите, кем войти; пароль — %1.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлое или тёмное</translation>
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
            <translation>Убрать сообщение</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>shopdesk::StockTableModel</name>
        <message>
            <source>Shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shopdesk::TablePage</name>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits what you look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for fewer letters, or take a filter away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over %L1 found; type more to narrow the search</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>shopdesk::WidgetPrompts</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
</TS>
