<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avsluta</translation>
        </message>
        <message>
            <source>the folder with everything; else the user's own data folder</source>
            <translation>mappen som allt ligger i; annars användarens egen datamapp</translation>
        </message>
        <message>
            <source>Without a command the window opens.</source>
            <translation>Utan kommando öppnas fönstret.</translation>
        </message>
        <message>
            <source>fill an empty database with sample content</source>
            <translation>fyll en tom databas med exempeldata</translation>
        </message>
        <message>
            <source>write a list</source>
            <translation>skriv en lista</translation>
        </message>
        <message>
            <source>write a document of a meeting to a PDF file</source>
            <translation>skriv ett mötesdokument till en pdf-fil</translation>
        </message>
        <message>
            <source>attach files to an agenda item</source>
            <translation>bifoga filer till en punkt på dagordningen</translation>
        </message>
        <message>
            <source>look for faults in the database</source>
            <translation>leta efter fel i databasen</translation>
        </message>
        <message>
            <source>write a copy of the database, tried by opening it</source>
            <translation>skriv en kopia av databasen och prova den genom att öppna den</translation>
        </message>
        <message>
            <source>a file, or a folder that exists</source>
            <translation>en fil, eller en mapp som finns</translation>
        </message>
        <message>
            <source>do the main job in a scratch database</source>
            <translation>gör huvuduppgiften i en tillfällig databas</translation>
        </message>
        <message>
            <source>as JSON, for other programs</source>
            <translation>som JSON, för andra program</translation>
        </message>
        <message>
            <source>the PDF file</source>
            <translation>pdf-filen</translation>
        </message>
        <message>
            <source>the item's printed number, 4 or 4.1</source>
            <translation>punktens nummer i dagordningen, 4 eller 4.1</translation>
        </message>
        <message>
            <source>a folder to leave the PDF files in</source>
            <translation>en mapp att lämna pdf-filerna i</translation>
        </message>
        <message>
            <source>where the result is written as JSON</source>
            <translation>fil som resultatet skrivs till som JSON</translation>
        </message>
        <message>
            <source>its designation such as 2026:8, its title, or how its id begins</source>
            <translation>mötets beteckning, till exempel 2026:8, dess rubrik eller början av dess id</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Skrev {file}</translation>
        </message>
        <message>
            <source>Sample content was added to {file}.</source>
            <translation>Exempeldata finns nu i {file}.</translation>
        </message>
        <message>
            <source>Add sample content</source>
            <translation>Fyll med exempeldata</translation>
        </message>
        <message>
            <source>Attach {count} files</source>
            <translation>Bifoga {count} filer</translation>
        </message>
        <message>
            <source>Attached to item {item}: {count}</source>
            <translation>Bifogade filer till punkt {item}: {count}</translation>
        </message>
        <message>
            <source>The database {file} is whole.</source>
            <translation>Databasen {file} är hel.</translation>
        </message>
        <message>
            <source>Written and tried: {file}</source>
            <translation>Skrev och provade {file}</translation>
        </message>
        <message>
            <source>WRONG: {step}</source>
            <translation>FEL: {step}</translation>
        </message>
        <message>
            <source>The program does its job here ({seconds} seconds).</source>
            <translation>Programmet gör sitt jobb här ({seconds} sekunder).</translation>
        </message>
        <message>
            <source>The program does not do its job here. What is wrong stands above.</source>
            <translation>Programmet gör inte sitt jobb här. Felen står ovanför.</translation>
        </message>
        <message>
            <source>The fonts are there.</source>
            <translation>Typsnitten finns.</translation>
        </message>
        <message>
            <source>The icons are there.</source>
            <translation>Ikonerna finns.</translation>
        </message>
        <message>
            <source>The licences are there.</source>
            <translation>Licenserna finns.</translation>
        </message>
        <message>
            <source>The program speaks Swedish.</source>
            <translation>Programmet kan svenska.</translation>
        </message>
        <message>
            <source>The sample content can be read.</source>
            <translation>Exempeldata går att läsa.</translation>
        </message>
        <message>
            <source>A meeting was planned from a series, with twelve rows on its agenda.</source>
            <translation>Ett möte planerades ur en serie och fick tolv rader på dagordningen.</translation>
        </message>
        <message>
            <source>Two files were attached; what comes out is what went in.</source>
            <translation>Två filer bifogades och är oförändrade när de hämtas ut.</translation>
        </message>
        <message>
            <source>Attendance, notes, two decisions and a measure were recorded.</source>
            <translation>Närvaro, anteckningar, två beslut och en åtgärd skrevs in.</translation>
        </message>
        <message>
            <source>Two steps were taken back and done again.</source>
            <translation>Två steg ångrades och gjordes om.</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>Databasen är hel.</translation>
        </message>
        <message>
            <source>A copy was made, and is whole.</source>
            <translation>En kopia gjordes och är hel.</translation>
        </message>
        <message>
            <source>The database and its copy say the same when opened again.</source>
            <translation>Databasen och kopian säger samma sak när de öppnas igen.</translation>
        </message>
        <message>
            <source>The summons is a PDF file with its own fonts.</source>
            <translation>Kallelsen är en pdf-fil med egna typsnitt.</translation>
        </message>
        <message>
            <source>The minutes are a PDF file with their own fonts.</source>
            <translation>Minnesanteckningarna är en pdf-fil med egna typsnitt.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Ersättare</translation>
        </message>
        <message>
            <source>Announced absence</source>
            <translation>Anmält förhinder</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Frånvarande</translation>
        </message>
        <message>
            <source>Co-opted</source>
            <translation>Adjungerade</translation>
        </message>
        <message>
            <source>Attendance not recorded</source>
            <translation>Närvaron är inte antecknad</translation>
        </message>
        <message>
            <source>for {role}</source>
            <translation>för {role}</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>punkt {number}</translation>
        </message>
        <message>
            <source>items {range}</source>
            <translation>punkt {range}</translation>
        </message>
        <message>
            <source>from item {number}</source>
            <translation>fr.o.m. punkt {number}</translation>
        </message>
        <message>
            <source>up to item {number}</source>
            <translation>t.o.m. punkt {number}</translation>
        </message>
        <message>
            <source>List of attachments</source>
            <translation>Bilageförteckning</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bilaga</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Item no.</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Diskussion</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Formality</source>
            <translation>Formalia</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>Minutes of a meeting of {body}</source>
            <translation>Minnesanteckningar från möte med {body}</translation>
        </message>
        <message>
            <source>Page {page} ({count})</source>
            <translation>Sida {page} ({count})</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Ordförande</translation>
        </message>
        <message>
            <source>Minutes taken by</source>
            <translation>Vid anteckningarna</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Diarienummer</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragrafer</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkänns</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>Responsible:</source>
            <translation>Ansvarig:</translation>
        </message>
        <message>
            <source>Due:</source>
            <translation>Klart senast:</translation>
        </message>
        <message>
            <source>No action needed.</source>
            <translation>Ingen åtgärd.</translation>
        </message>
        <message>
            <source>Sent to:</source>
            <translation>Skickas till:</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Summons and agenda</source>
            <translation>Kallelse och dagordning</translation>
        </message>
        <message>
            <source>Summons to a meeting of {body}</source>
            <translation>Kallelse till möte med {body}</translation>
        </message>
        <message>
            <source>{body} is called to a meeting on {date}.</source>
            <translation>{body} kallas till möte {date}.</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Sekreterare</translation>
        </message>
        <message>
            <source>Announce absence by</source>
            <translation>Anmäl förhinder senast</translation>
        </message>
        <message>
            <source>deputy for {role}</source>
            <translation>ersättare för {role}</translation>
        </message>
        <message>
            <source>has announced absence</source>
            <translation>har anmält förhinder</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>No items yet.</source>
            <translation>Inga ärenden ännu.</translation>
        </message>
        <message>
            <source>The times are approximate.</source>
            <translation>Klockslagen är ungefärliga.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Kl.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Proposed decision</source>
            <translation>Förslag till beslut</translation>
        </message>
        <message>
            <source>Please announce absence to the secretary by {date}.</source>
            <translation>Anmäl förhinder till sekreteraren senast {date}.</translation>
        </message>
        <message>
            <source>{place}, {date}</source>
            <translation>{place} den {date}</translation>
        </message>
        <message>
            <source>Presenter: {presenter}</source>
            <translation>Föredragande: {presenter}</translation>
        </message>
        <message>
            <source>Attachment {numbers}</source>
            <translation>Bilaga {numbers}</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ongoing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>done or closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>overdue {days} d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backing up the database</source>
            <translation>Säkerhetskopierar databasen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation>Gå till nästa del av fönstret</translation>
        </message>
        <message>
            <source>Go to the previous part of the window</source>
            <translation>Gå till föregående del av fönstret</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>Gå till nästa fält</translation>
        </message>
        <message>
            <source>Close what is on top</source>
            <translation>Stäng det som ligger överst</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listor</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Öppna raden</translation>
        </message>
        <message>
            <source>Remove the row; Ctrl+Z brings it back</source>
            <translation>Ta bort raden; Ctrl+Z tar tillbaka den</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Flytta upp raden</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Flytta ned raden</translation>
        </message>
        <message>
            <source>Show what can be done with the row</source>
            <translation>Visa vad som kan göras med raden</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fet stil</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv stil</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Klistra in som ren text</translation>
        </message>
        <message>
            <source>Set up a series</source>
            <translation>Ny serie</translation>
        </message>
        <message>
            <source>Add the organisations and the people under Contacts.</source>
            <translation>Lägg in organisationerna och personerna under Kontakter.</translation>
        </message>
        <message>
            <source>Make the series under Settings, Meeting series: name, place and times.</source>
            <translation>Lägg upp serien under Inställningar, Mötesserier: namn, plats och tider.</translation>
        </message>
        <message>
            <source>Write the standing items and tick who is called to every meeting.</source>
            <translation>Skriv de stående punkterna och kryssa i vilka som kallas till varje möte.</translation>
        </message>
        <message>
            <source>Make a new meeting</source>
            <translation>Nytt möte</translation>
        </message>
        <message>
            <source>Press Ctrl+N and write the date, for example 14/12.</source>
            <translation>Tryck Ctrl+N och skriv datumet, till exempel 14/12.</translation>
        </message>
        <message>
            <source>Press Enter: the meeting opens with its number, standing items and people.</source>
            <translation>Tryck Enter: mötet öppnas med nummer, stående punkter och deltagare.</translation>
        </message>
        <message>
            <source>Build the agenda</source>
            <translation>Bygg dagordningen</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter for a new item and write its title.</source>
            <translation>Tryck Ctrl+Enter för en ny punkt och skriv rubriken.</translation>
        </message>
        <message>
            <source>Drag an item to move it, or press Alt with the up or down arrow.</source>
            <translation>Dra en punkt för att flytta den, eller tryck Alt och upp- eller nedpil.</translation>
        </message>
        <message>
            <source>Set minutes and presenter; the sum tells whether the meeting is long enough.</source>
            <translation>Ange minuter och föredragande; summan visar om mötet räcker till.</translation>
        </message>
        <message>
            <source>Attach papers</source>
            <translation>Bifoga bilagor</translation>
        </message>
        <message>
            <source>Drag a file onto an item: it becomes a paper of that item and gets a number.</source>
            <translation>Dra en fil till en punkt: den blir en bilaga till punkten och får ett nummer.</translation>
        </message>
        <message>
            <source>The file is copied into the program. The original stays where it is.</source>
            <translation>Filen kopieras in i programmet. Originalet ligger kvar där det är.</translation>
        </message>
        <message>
            <source>Take the minutes</source>
            <translation>Skriv minnesanteckningar</translation>
        </message>
        <message>
            <source>Tick who is there, then write under each item while the meeting goes on.</source>
            <translation>Bocka av vilka som är där och skriv sedan under varje punkt medan mötet pågår.</translation>
        </message>
        <message>
            <source>Write decisions and measures in their own fields, so that they can be found.</source>
            <translation>Skriv beslut och åtgärder i egna fält, så att de går att hitta.</translation>
        </message>
        <message>
            <source>Everything is saved as you write. There is nothing to press.</source>
            <translation>Allt sparas medan du skriver. Du behöver inte trycka på något.</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Följ upp</translation>
        </message>
        <message>
            <source>Measures from all meetings gather in the action plan.</source>
            <translation>Åtgärder från alla möten samlas i handlingsplanen.</translation>
        </message>
        <message>
            <source>Late measures are shown first on the overview.</source>
            <translation>Försenade åtgärder visas överst på översikten.</translation>
        </message>
        <message>
            <source>Export a PDF</source>
            <translation>Exportera en pdf</translation>
        </message>
        <message>
            <source>Press Ctrl+E and choose the summons, the minutes or the action plan.</source>
            <translation>Tryck Ctrl+E och välj kallelse, minnesanteckningar eller handlingsplan.</translation>
        </message>
        <message>
            <source>The PDF can be read by screen readers and kept in an archive.</source>
            <translation>Pdf:en kan läsas av skärmläsare och sparas i arkiv.</translation>
        </message>
        <message>
            <source>Keep backups</source>
            <translation>Säkerhetskopior</translation>
        </message>
        <message>
            <source>The program makes a copy of its own every day that something has changed.</source>
            <translation>Programmet gör själv en kopia varje dag som något har ändrats.</translation>
        </message>
        <message>
            <source>Under Settings, Data and backups, you can also save a copy where you like.</source>
            <translation>Under Inställningar, Data och säkerhetskopior, kan du också spara en kopia där du vill.</translation>
        </message>
        <message>
            <source>If something goes wrong</source>
            <translation>Om något går fel</translation>
        </message>
        <message>
            <source>Press Ctrl+Z: almost everything can be undone, step by step.</source>
            <translation>Tryck Ctrl+Z: nästan allt kan ångras, steg för steg.</translation>
        </message>
        <message>
            <source>A message says what happened, what is safe, and what you can do.</source>
            <translation>Ett meddelande säger vad som hände, vad som är i säkerhet och vad du kan göra.</translation>
        </message>
        <message>
            <source>Check the database under Settings, Data and backups, if in doubt.</source>
            <translation>Kontrollera databasen under Inställningar, Data och säkerhetskopior, om du är osäker.</translation>
        </message>
        <message>
            <source>Row {place} of {of}, no number: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Item {number}, row {place} of {of}: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>presented by {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 attachment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} attachments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>noted in the minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 item</source>
            <translation>1 punkt</translation>
        </message>
        <message>
            <source>{count} items</source>
            <translation>{count} punkter</translation>
        </message>
        <message>
            <source>{planned} of {whole} min planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exactly full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Called</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deputy for {role}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>items {first}–{last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from item {first}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>until item {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{ending} file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Summons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attachment {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number}, row {place} of {of}: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 paper</source>
            <translation>1 bilaga</translation>
        </message>
        <message>
            <source>{count} papers</source>
            <translation>{count} bilagor</translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 beslut</translation>
        </message>
        <message>
            <source>{count} decisions</source>
            <translation>{count} beslut</translation>
        </message>
        <message>
            <source>1 measure</source>
            <translation>1 åtgärd</translation>
        </message>
        <message>
            <source>{count} measures</source>
            <translation>{count} åtgärder</translation>
        </message>
        <message>
            <source>The meeting must end after it starts. The times were not changed.</source>
            <translation>Mötet måste sluta efter att det börjar. Tiderna har inte ändrats.</translation>
        </message>
        <message>
            <source>The date does not exist: {date}. Write it as 2026-11-23 or 23/11.</source>
            <translation>Datumet finns inte: {date}. Skriv det som 2026-11-23 eller 23/11.</translation>
        </message>
        <message>
            <source>This is not a time of day: {time}. Write it as 9.30.</source>
            <translation>Det här är inget klockslag: {time}. Skriv det som 9.30.</translation>
        </message>
        <message>
            <source>Something must be written here. The earlier text is kept.</source>
            <translation>Här måste något stå. Den tidigare texten är kvar.</translation>
        </message>
        <message>
            <source>There is already one called {name}. Choose another name.</source>
            <translation>Det finns redan en som heter {name}. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>The text has {length} characters and can have {most}. It was not stored; make it shorter or put it in the background text.</source>
            <translation>Texten har {length} tecken och får ha {most}. Den är inte sparad. Korta den eller lägg den i underlaget.</translation>
        </message>
        <message>
            <source>{name} is used in {uses} places and was not removed. Remove it there first.</source>
            <translation>{name} används på {uses} ställen och är inte borttagen. Ta bort den där först.</translation>
        </message>
        <message>
            <source>The item cannot stand on that level: sub-items go two levels deep.</source>
            <translation>Punkten kan inte stå på den nivån. Underpunkter kan vara två nivåer djupa.</translation>
        </message>
        <message>
            <source>There is no meeting {name}. Write it as 2026:8 or use its id.</source>
            <translation>Det finns inget möte {name}. Skriv det som 2026:8 eller använd dess id.</translation>
        </message>
        <message>
            <source>{count} meetings are called {name}. Use the whole title, or the beginning of the id, which the list of meetings tells.</source>
            <translation>{count} möten heter {name}. Skriv hela rubriken, eller början av det id som står i listan över möten.</translation>
        </message>
        <message>
            <source>The meeting has no item {number}. Nothing was attached.</source>
            <translation>Mötet har ingen punkt {number}. Inget har bifogats.</translation>
        </message>
        <message>
            <source>The database already has content, so no sample content was added. Choose an empty folder with --data-dir.</source>
            <translation>Databasen har redan innehåll, så inga exempeldata har lagts till. Välj en tom mapp med --data-dir.</translation>
        </message>
        <message>
            <source>The database is only open for reading, so nothing can be changed here. What is stored is safe.</source>
            <translation>Databasen är bara öppen för läsning, så här går inget att ändra. Det som är sparat är tryggt.</translation>
        </message>
        <message>
            <source>{file} is too large: {size}. An attachment can have {most}. Nothing was attached.</source>
            <translation>{file} är för stor: {size}. En bilaga får vara högst {most}. Inget har bifogats.</translation>
        </message>
        <message>
            <source>There is no room for {file} on that disk. Nothing was written; your work is safe. Make room or choose another place.</source>
            <translation>Det finns inte plats för {file} på disken. Inget har skrivits och ditt arbete är sparat. Frigör utrymme eller välj en annan plats.</translation>
        </message>
        <message>
            <source>{file} could not be written to {folder}. Your work is safe. Choose another place, or close the file if it is open in another program.</source>
            <translation>{file} kunde inte skrivas till {folder}. Ditt arbete är sparat. Välj en annan plats, eller stäng filen om den är öppen i ett annat program.</translation>
        </message>
        <message>
            <source>{file} cannot be used as a picture. Choose a PNG or JPEG file; the earlier picture is kept.</source>
            <translation>{file} går inte att använda som bild. Välj en PNG- eller JPEG-fil. Den tidigare bilden är kvar.</translation>
        </message>
        <message>
            <source>{file} cannot be read. Nothing was attached. Check that you may open the file and that no other program holds it.</source>
            <translation>{file} går inte att läsa. Inget har bifogats. Kontrollera att du får öppna filen och att inget annat program håller den.</translation>
        </message>
        <message>
            <source>{file} is not there, or vanished while it was copied. Nothing was attached; look where the file is now and try again.</source>
            <translation>{file} finns inte, eller försvann medan den kopierades. Inget har bifogats. Se efter var filen är nu och försök igen.</translation>
        </message>
        <message>
            <source>{file} is empty and was not attached. Ask for the file again.</source>
            <translation>{file} är tom och har inte bifogats. Be om filen på nytt.</translation>
        </message>
        <message>
            <source>{file} is a folder and was not attached. Open it and choose the files in it.</source>
            <translation>{file} är en mapp och har inte bifogats. Öppna den och välj filerna i den.</translation>
        </message>
        <message>
            <source>{file} was changed while it was copied, so it was not attached. Close it in other programs and try again.</source>
            <translation>{file} ändrades medan den kopierades och har därför inte bifogats. Stäng den i andra program och försök igen.</translation>
        </message>
        <message>
            <source>The database was saved by a newer version of the program (format {version}; this one knows {known}). It has not been touched. Install the newer version.</source>
            <translation>Databasen är sparad av en nyare version av programmet (format {version}, det här programmet klarar {known}). Den är inte rörd. Installera den nyare versionen.</translation>
        </message>
        <message>
            <source>{file} is not a database of this program, or it is encrypted. It has not been touched. Choose another data folder or restore a backup.</source>
            <translation>{file} är ingen databas från det här programmet, eller så är den krypterad. Den är inte rörd. Välj en annan datamapp eller återställ en säkerhetskopia.</translation>
        </message>
        <message>
            <source>The database {file} is damaged. Do not work on in it; restore the latest backup from the folder backups beside it.</source>
            <translation>Databasen {file} är skadad. Arbeta inte vidare i den, utan återställ den senaste säkerhetskopian i mappen backups bredvid den.</translation>
        </message>
        <message>
            <source>The database {file} is write-protected. The change was not stored; what was stored before is safe. Ask for the right to write in the folder.</source>
            <translation>Databasen {file} är skrivskyddad. Ändringen är inte sparad, men det som sparades tidigare är tryggt. Be om rätt att skriva i mappen.</translation>
        </message>
        <message>
            <source>The disk is full. The change was not stored; everything before it is safe. Make room on the disk and try again.</source>
            <translation>Disken är full. Ändringen är inte sparad, men allt före den är tryggt. Frigör utrymme på disken och försök igen.</translation>
        </message>
        <message>
            <source>The check of the database found faults. Number: {count}</source>
            <translation>Kontrollen av databasen hittade fel. Antal: {count}</translation>
        </message>
        <message>
            <source>Another program holds the database {file}. The change was not stored; what was stored before is safe. Try again in a moment.</source>
            <translation>Ett annat program håller databasen {file}. Ändringen är inte sparad, men det som sparades tidigare är tryggt. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The change could not be written to the disk and was not stored. What was stored before is safe. Check the disk and try again.</source>
            <translation>Ändringen kunde inte skrivas till disken och är inte sparad. Det som sparades tidigare är tryggt. Kontrollera disken och försök igen.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be reached or made, so the database cannot be opened. Nothing is lost. Check the network drive or choose another folder.</source>
            <translation>Mappen {folder} går inte att nå eller skapa, så databasen kan inte öppnas. Inget är förlorat. Kontrollera nätverksenheten eller välj en annan mapp.</translation>
        </message>
        <message>
            <source>The backup to {file} could not be made. Your work is safe in the database. Choose another place with enough room.</source>
            <translation>Säkerhetskopian till {file} kunde inte göras. Ditt arbete är tryggt i databasen. Välj en annan plats med tillräckligt utrymme.</translation>
        </message>
        <message>
            <source>The attachment {name} is damaged in the database and cannot be shown. Attach the file again, or fetch it from a backup.</source>
            <translation>Bilagan {name} är skadad i databasen och kan inte visas. Bifoga filen igen, eller hämta den ur en säkerhetskopia.</translation>
        </message>
        <message>
            <source>1 measure has passed its due date</source>
            <translation>1 åtgärd har passerat sitt slutdatum</translation>
        </message>
        <message>
            <source>{count} measures have passed their due date</source>
            <translation>{count} åtgärder har passerat sitt slutdatum</translation>
        </message>
        <message>
            <source>Open the action plan</source>
            <translation>Öppna handlingsplanen</translation>
        </message>
        <message>
            <source>1 measure is due within a week</source>
            <translation>1 åtgärd ska vara klar inom en vecka</translation>
        </message>
        <message>
            <source>{count} measures are due within a week</source>
            <translation>{count} åtgärder ska vara klara inom en vecka</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>Det finns ingen säkerhetskopia ännu</translation>
        </message>
        <message>
            <source>A copy takes a few seconds.</source>
            <translation>En kopia tar några sekunder.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>The latest backup is from {day}</source>
            <translation>Den senaste säkerhetskopian är från {day}</translation>
        </message>
        <message>
            <source>A newer copy protects what you have done since.</source>
            <translation>En nyare kopia skyddar det du har gjort sedan dess.</translation>
        </message>
        <message>
            <source>{meeting} has no minutes</source>
            <translation>{meeting} saknar anteckningar</translation>
        </message>
        <message>
            <source>The meeting was on {day}</source>
            <translation>Mötet hölls {day}</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Skriv anteckningar</translation>
        </message>
        <message>
            <source>The agenda of {meeting} is {minutes} minutes too long</source>
            <translation>Dagordningen för {meeting} är {minutes} minuter för lång</translation>
        </message>
        <message>
            <source>{planned} of {minutes} min planned</source>
            <translation>{planned} av {minutes} min planerade</translation>
        </message>
        <message>
            <source>Open the agenda</source>
            <translation>Öppna dagordningen</translation>
        </message>
        <message>
            <source>{meeting} has no place</source>
            <translation>{meeting} saknar plats</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>I morgon</translation>
        </message>
        <message>
            <source>In {days} days</source>
            <translation>Om {days} dagar</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgon</translation>
        </message>
        <message>
            <source>in {days} days</source>
            <translation>om {days} dagar</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>1 dag sen</translation>
        </message>
        <message>
            <source>{days} days late</source>
            <translation>{days} dagar sen</translation>
        </message>
        <message>
            <source>nobody called yet</source>
            <translation>ingen kallad ännu</translation>
        </message>
        <message>
            <source>1 called</source>
            <translation>1 kallad</translation>
        </message>
        <message>
            <source>{count} called</source>
            <translation>{count} kallade</translation>
        </message>
        <message>
            <source>no items yet</source>
            <translation>inga punkter ännu</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>i dag kl. {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>i går kl. {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} kl. {time}</translation>
        </message>
        <message>
            <source>The database is whole: every table, link and paper is as it should be.</source>
            <translation>Databasen är hel: alla tabeller, kopplingar och bilagor är som de ska.</translation>
        </message>
        <message>
            <source>faults in the file itself: {count}</source>
            <translation>fel i själva filen: {count}</translation>
        </message>
        <message>
            <source>broken links: {count}</source>
            <translation>brutna kopplingar: {count}</translation>
        </message>
        <message>
            <source>damaged papers: {count}</source>
            <translation>skadade bilagor: {count}</translation>
        </message>
        <message>
            <source>strange tables: {count}</source>
            <translation>främmande tabeller: {count}</translation>
        </message>
        <message>
            <source>The check found faults ({faults}). Do not work on in this database: save a copy of it, and restore the latest backup that is whole.</source>
            <translation>Kontrollen hittade fel ({faults}). Arbeta inte vidare i den här databasen: spara en kopia av den och återställ den senaste säkerhetskopian som är hel.</translation>
        </message>
    </context>
    <context>
        <name>AddingPapers</name>
        <message>
            <source>Copying {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copying {count} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add attachments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace attachment</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaActions</name>
        <message>
            <source>New item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make sub-item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lift a level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved to place {place} of {of}, number {number}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaCommands</name>
        <message>
            <source>New item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make sub-item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lift item a level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move item to {meeting}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved to {meeting}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaExcerpt</name>
        <message>
            <source>From the agenda</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Proposed decision</source>
            <translation>Förslag till beslut</translation>
        </message>
        <message>
            <source>&amp;Use the proposal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folded</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
    </context>
    <context>
        <name>AgendaPanel</name>
        <message>
            <source>Empty agenda</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the first item, or press Ctrl+Enter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New item after the current one (Ctrl+Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More about the item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to another meeting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaTab</name>
        <message>
            <source>Items</source>
            <translation>Punkter</translation>
        </message>
        <message>
            <source>The item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>1 attachment was added to item {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} attachments were added to item {number}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConcernsCard</name>
        <message>
            <source>To see to</source>
            <translation>Att hantera</translation>
        </message>
        <message>
            <source>No measure is late and the next meeting is under control.</source>
            <translation>Ingen åtgärd är försenad och nästa möte är under kontroll.</translation>
        </message>
        <message>
            <source>Nothing to see to</source>
            <translation>Inget att hantera</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Något gick fel i programmet.</translation>
        </message>
        <message>
            <source>What you have written is stored. You can go on; the last step was not done.</source>
            <translation>Det du har skrivit är sparat. Du kan fortsätta, men det sista steget blev inte gjort.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopiera rapporten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsätt</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Show the calendar (Alt+Down)</source>
            <translation>Visa kalendern (Alt+Nedåt)</translation>
        </message>
    </context>
    <context>
        <name>DecisionBlock</name>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No actio&amp;n needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Send to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decision {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a &amp;measure of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Remove the decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The decision has no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change who answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change last day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No action needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Action needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change who is told</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DescriptionSheet</name>
        <message>
            <source>Describe {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does it &amp;show?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One or two sentences that say what the picture tells.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Handlingsplan</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>{user} on {host} has had the database open for writing since {day} at {time}. Here everything can be read, and nothing changed.</source>
            <translation>{user} på {host} har haft databasen öppen för skrivning sedan {day} kl. {time}. Här går allt att läsa, men inget att ändra.</translation>
        </message>
        <message>
            <source>The database is write-protected. Here everything can be read, and nothing changed.</source>
            <translation>Databasen är skrivskyddad. Här går allt att läsa, men inget att ändra.</translation>
        </message>
        <message numerus="yes">
            <source>%n late measure(s)</source>
            <translation>
                <numerusform>%n försenad åtgärd</numerusform>
                <numerusform>%n försenade åtgärder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source> min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Rubrik</translation>
        </message>
        <message>
            <source>&amp;Presenter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P&amp;urpose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Areas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Proposed &amp;decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One point on each line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Case number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Internal n&amp;ote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never printed: not in the summons, not in the minutes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ItemForm</name>
        <message>
            <source>Change presenter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change proposed decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change case number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change internal note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change purpose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change areas</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>MeasureBlock</name>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Remove the measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write what shall be done. The earlier text is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change who answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change last day</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MeetingsCard</name>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Alla möten</translation>
        </message>
    </context>
    <context>
        <name>MeetingsModel</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Möte</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Punkter</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommande</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidigare</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Remove {meeting}</source>
            <translation>Ta bort {meeting}</translation>
        </message>
        <message>
            <source>{meeting} was removed with its papers and minutes.</source>
            <translation>{meeting} togs bort med bilagor och anteckningar.</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>Search meeting, area, place or date</source>
            <translation>Sök möte, område, plats eller datum</translation>
        </message>
        <message>
            <source>Search among meetings</source>
            <translation>Sök bland möten</translation>
        </message>
        <message>
            <source>&amp;New meeting ▾</source>
            <translation>&amp;Nytt möte ▾</translation>
        </message>
        <message>
            <source>&amp;From a series…</source>
            <translation>&amp;Från serie …</translation>
        </message>
        <message>
            <source>&amp;Empty meeting…</source>
            <translation>&amp;Tomt möte …</translation>
        </message>
        <message>
            <source>&amp;Make the first meeting…</source>
            <translation>&amp;Skapa det första mötet …</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Inga möten ännu</translation>
        </message>
        <message>
            <source>Write a date and press Enter: number, items and people come along.</source>
            <translation>Skriv ett datum och tryck Enter: nummer, punkter och deltagare följer med.</translation>
        </message>
        <message>
            <source>&amp;Show all meetings</source>
            <translation>&amp;Visa alla möten</translation>
        </message>
        <message>
            <source>No meeting matches</source>
            <translation>Inget möte stämmer med sökningen</translation>
        </message>
        <message>
            <source>Every word must stand in the meeting's title, areas, place or date.</source>
            <translation>Alla ord ska finnas i mötets rubrik, områden, plats eller datum.</translation>
        </message>
        <message>
            <source>&amp;Open the agenda</source>
            <translation>&amp;Öppna dagordning</translation>
        </message>
        <message>
            <source>&amp;Write the minutes</source>
            <translation>&amp;Skriv anteckningar</translation>
        </message>
        <message>
            <source>&amp;Export the summons…</source>
            <translation>&amp;Exportera kallelse …</translation>
        </message>
        <message>
            <source>&amp;Remove the meeting</source>
            <translation>&amp;Ta bort mötet</translation>
        </message>
        <message>
            <source>{count} meetings</source>
            <translation>{count} möten</translation>
        </message>
        <message>
            <source>1 meeting</source>
            <translation>1 möte</translation>
        </message>
        <message>
            <source>{shown} of {count} meetings</source>
            <translation>{shown} av {count} möten</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nytt möte</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTable</name>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;New meeting…</source>
            <translation>&amp;Nytt möte …</translation>
        </message>
        <message>
            <source>New &amp;empty meeting…</source>
            <translation>Nytt &amp;tomt möte …</translation>
        </message>
        <message>
            <source>Open the &amp;data folder</source>
            <translation>Öppna &amp;datamappen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Avsluta</translation>
        </message>
        <message>
            <source>Light or &amp;dark</source>
            <translation>Ljust eller &amp;mörkt</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Större text</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>M&amp;indre text</translation>
        </message>
        <message>
            <source>Nor&amp;mal text</source>
            <translation>&amp;Normal text</translation>
        </message>
        <message>
            <source>&amp;Getting started</source>
            <translation>Kom &amp;igång</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Kortkommandon</translation>
        </message>
        <message>
            <source>&amp;About EST Desktop</source>
            <translation>&amp;Om EST Desktop</translation>
        </message>
        <message>
            <source>Open a meeting to see its commands</source>
            <translation>Öppna ett möte för att se dess kommandon</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Close the message</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Main navigation</source>
            <translation>Huvudnavigering</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingSheet</name>
        <message>
            <source>New meeting</source>
            <translation>Nytt möte</translation>
        </message>
        <message>
            <source>&amp;Create the meeting</source>
            <translation>Skapa &amp;mötet</translation>
        </message>
        <message>
            <source>14/12 or 14 December</source>
            <translation>14/12 eller 14 december</translation>
        </message>
        <message>
            <source>&amp;Series</source>
            <translation>S&amp;erie</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Rubrik</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Från</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Till</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plats</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Ny serie …</translation>
        </message>
        <message>
            <source>No series</source>
            <translation>Ingen serie</translation>
        </message>
        <message>
            <source>&amp;Name of the series</source>
            <translation>&amp;Seriens namn</translation>
        </message>
        <message>
            <source>Standing &amp;items ({count})</source>
            <translation>Stående p&amp;unkter ({count})</translation>
        </message>
        <message>
            <source>Standing p&amp;articipants ({count})</source>
            <translation>Stående de&amp;ltagare ({count})</translation>
        </message>
        <message>
            <source>Write a date, for example 14/12.</source>
            <translation>Skriv ett datum, till exempel 14/12.</translation>
        </message>
    </context>
    <context>
        <name>NextMeetingCard</name>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Presenters</source>
            <translation>Föredragande</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>&amp;Open the agenda</source>
            <translation>&amp;Öppna dagordning</translation>
        </message>
        <message>
            <source>&amp;Write the minutes</source>
            <translation>&amp;Skriv anteckningar</translation>
        </message>
        <message>
            <source>&amp;Export the summons…</source>
            <translation>&amp;Exportera kallelse …</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa möte</translation>
        </message>
        <message>
            <source>no place yet</source>
            <translation>ingen plats ännu</translation>
        </message>
        <message>
            <source>{percent} per cent prepared</source>
            <translation>Förberett till {percent} procent</translation>
        </message>
        <message>
            <source>{items}, {planned} of {minutes} min</source>
            <translation>{items}, {planned} av {minutes} min</translation>
        </message>
        <message>
            <source>{done} of {total} items have one</source>
            <translation>{done} av {total} punkter har någon</translation>
        </message>
        <message>
            <source>{done} of {total} items have papers</source>
            <translation>{done} av {total} punkter har bilagor</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBlock</name>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More for {what}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>&amp;New meeting ▾</source>
            <translation>&amp;Nytt möte ▾</translation>
        </message>
        <message>
            <source>&amp;From a series…</source>
            <translation>&amp;Från serie …</translation>
        </message>
        <message>
            <source>&amp;Empty meeting…</source>
            <translation>&amp;Tomt möte …</translation>
        </message>
        <message>
            <source>Coming meetings</source>
            <translation>Kommande möten</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Inget möte är planerat.</translation>
        </message>
        <message>
            <source>Latest meetings</source>
            <translation>Senaste möten</translation>
        </message>
        <message>
            <source>No meeting has been held yet.</source>
            <translation>Inget möte har hållits ännu.</translation>
        </message>
        <message>
            <source>&amp;Plan the next meeting…</source>
            <translation>&amp;Planera nästa möte …</translation>
        </message>
        <message>
            <source>&amp;Make the first meeting…</source>
            <translation>&amp;Skapa det första mötet …</translation>
        </message>
        <message>
            <source>No meeting is planned</source>
            <translation>Inget möte är planerat</translation>
        </message>
        <message>
            <source>Write a date and press Enter: number, items and people come along.</source>
            <translation>Skriv ett datum och tryck Enter: nummer, punkter och deltagare följer med.</translation>
        </message>
        <message>
            <source>&amp;Show sample content</source>
            <translation>&amp;Visa exempeldata</translation>
        </message>
        <message>
            <source>&amp;Add organisations and people</source>
            <translation>&amp;Lägg in organisationer och personer</translation>
        </message>
        <message>
            <source>Welcome to EST Desktop</source>
            <translation>Välkommen till EST Desktop</translation>
        </message>
        <message>
            <source>Here you prepare the meetings of the council, take the minutes and follow up what was agreed. Begin with a meeting, or look around among sample content first.</source>
            <translation>Här förbereder du samrådets möten, skriver minnesanteckningar och följer upp det ni kommit överens om. Börja med ett möte, eller se dig omkring bland exempeldata först.</translation>
        </message>
    </context>
    <context>
        <name>OwnerFields</name>
        <message>
            <source>Responsible or&amp;ganisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Rename attachment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Describe attachment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move attachment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move attachment to item {item}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attachment was moved to item {item}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copying {file}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PaperMenu</name>
        <message>
            <source>Older versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save a copy …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Describe for screen readers …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace with a newer file …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number}, {day}, {facts}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>{file} ({kind}) cannot be shown here. Press Enter on it to open it in its own program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is {size} and too large to be shown here. Press Enter on it to open it in its own program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be shown here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Attachments</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Drop files here, or</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>choose files …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add attachments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace {title} with a newer file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved to place {place} of {of}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The item was removed while its files were copied, so nothing was attached. Undo the removal and add the files again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No program on this computer opens {file}. Save a copy and open it elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>The pages as text</source>
            <translation>Sidorna som text</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sida {page} av {pages}</translation>
        </message>
        <message>
            <source>The PDF is protected by a password and cannot be shown here.</source>
            <translation>PDF-filen är skyddad med lösenord och kan inte visas här.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be shown here.</source>
            <translation>PDF-filen är skadad och kan inte visas här.</translation>
        </message>
        <message>
            <source>Choose Read as text to have the pages read.</source>
            <translation>Välj Läs som text för att få sidorna upplästa.</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Open the action plan</source>
            <translation>Öppna handlingsplanen</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Handlingsplanen</translation>
        </message>
        <message>
            <source>1 measure in all</source>
            <translation>1 åtgärd i allt</translation>
        </message>
        <message>
            <source>{count} measures in all</source>
            <translation>{count} åtgärder i allt</translation>
        </message>
        <message>
            <source>No measures yet</source>
            <translation>Inga åtgärder ännu</translation>
        </message>
        <message>
            <source>{count} late</source>
            <translation>{count} försenade</translation>
        </message>
        <message>
            <source>{count} on time</source>
            <translation>{count} i tid</translation>
        </message>
        <message>
            <source>{count} done</source>
            <translation>{count} klara</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Möte</translation>
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>Read as text</source>
            <translation>Läs som text</translation>
        </message>
        <message>
            <source>Smaller page</source>
            <translation>Mindre sida</translation>
        </message>
        <message>
            <source>Larger page</source>
            <translation>Större sida</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Bredd</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sida {page} av {pages}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>What is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pages could not be renewed and show how it was before. What you have written is stored. Undo the last change to find out which text is the cause.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordOutcomes</name>
        <message>
            <source>New decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the proposal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a measure of the decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The decision was removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure {number} was removed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>The agenda is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Minutes are written item by item. Put the items on the agenda first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To the agenda</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No wordings yet: add them in the settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New &amp;decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New &amp;measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Wordings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ne&amp;xt item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Previous item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{noted} of {all} noted</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordPaper</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A pause: nothing is written here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 paper</source>
            <translation>1 bilaga</translation>
        </message>
        <message>
            <source>{count} papers</source>
            <translation>{count} bilagor</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RichBar</name>
        <message>
            <source>Bold (Ctrl+B)</source>
            <translation>Fet (Ctrl+B)</translation>
        </message>
        <message>
            <source>Italic (Ctrl+I)</source>
            <translation>Kursiv (Ctrl+I)</translation>
        </message>
        <message>
            <source>Bulleted list (Ctrl+Shift+8)</source>
            <translation>Punktlista (Ctrl+Shift+8)</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Sample content</source>
            <translation>Exempeldata</translation>
        </message>
        <message>
            <source>Light or dark (Ctrl+Shift+D)</source>
            <translation>Ljust eller mörkt (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Sparat {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Inte sparat</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arkiv</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation>&amp;Möte</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjälp</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Ångrade: {what}</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Det finns inget att ångra.</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Gjorde om: {what}</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>&amp;Undo: {what}</source>
            <translation>Å&amp;ngra: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Å&amp;ngra</translation>
        </message>
        <message>
            <source>&amp;Redo: {what}</source>
            <translation>&amp;Gör om: {what}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
    </context>
    <context>
        <name>_PaperDelegate</name>
        <message>
            <source>Title of the attachment</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
