<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>--area is missing</source>
            <translation>--area saknas</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Skrev {file}</translation>
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
            <source>tell what follows to a series' next meeting, or make it</source>
            <translation>visa vad som följer med till en series nästa möte, eller skapa det</translation>
        </message>
        <message>
            <source>write a document to a PDF file</source>
            <translation>skriv ett dokument till en pdf-fil</translation>
        </message>
        <message>
            <source>attach files to an agenda item</source>
            <translation>bifoga filer till en punkt på dagordningen</translation>
        </message>
        <message>
            <source>attach a situation report, as it is now, to an agenda item</source>
            <translation>bifoga en lägesbild, som den är nu, till ett ärende på dagordningen</translation>
        </message>
        <message>
            <source>look for faults in the database, or for what a meeting lacks</source>
            <translation>leta efter fel i databasen, eller efter det som saknas i ett möte</translation>
        </message>
        <message>
            <source>plan the meetings of a year by a rule</source>
            <translation>planera ett års möten efter en regel</translation>
        </message>
        <message>
            <source>make the meetings</source>
            <translation>skapa mötena</translation>
        </message>
        <message>
            <source>look for what makes a PDF file hard to read aloud or to keep</source>
            <translation>leta efter sådant som gör en PDF-fil svår att läsa upp eller att bevara</translation>
        </message>
        <message>
            <source>look also for what is marked as secret in this meeting</source>
            <translation>leta också efter det som är sekretessmarkerat i mötet</translation>
        </message>
        <message>
            <source>tell whether the signatures in a PDF file hold</source>
            <translation>tala om ifall underskrifterna i en PDF-fil håller</translation>
        </message>
        <message>
            <source>take in a signed file, or a scanned paper, and bind it to what was signed</source>
            <translation>ta in en undertecknad fil eller ett skannat papper och knyt den till det som undertecknades</translation>
        </message>
        <message>
            <source>take numbers in from a file</source>
            <translation>läs in tal från en fil</translation>
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
            <source>send a meeting: keep its PDF files and freeze its numbers</source>
            <translation>skicka ut ett möte: spara PDF-filerna och lås numren</translation>
        </message>
        <message>
            <source>a folder for copies</source>
            <translation>en mapp för kopior</translation>
        </message>
        <message>
            <source>who it goes to</source>
            <translation>vilka det går till</translation>
        </message>
        <message>
            <source>only what is new, with the changed agenda</source>
            <translation>bara det som är nytt, med den ändrade dagordningen</translation>
        </message>
        <message>
            <source>mark a meeting as held</source>
            <translation>markera ett möte som genomfört</translation>
        </message>
        <message>
            <source>approve minutes: give the numbers and lock them</source>
            <translation>godkänn minnesanteckningar: ge §-nummer och lås dem</translation>
        </message>
        <message>
            <source>a copy</source>
            <translation>en kopia</translation>
        </message>
        <message>
            <source>open approved minutes again</source>
            <translation>öppna godkända minnesanteckningar igen</translation>
        </message>
        <message>
            <source>why</source>
            <translation>varför</translation>
        </message>
        <message>
            <source>what is counted</source>
            <translation>vad som räknas</translation>
        </message>
        <message>
            <source>remembered columns; else guessed</source>
            <translation>sparade kolumner; annars föreslås de</translation>
        </message>
        <message>
            <source>which sheet</source>
            <translation>vilket blad</translation>
        </message>
        <message>
            <source>who all rows come from</source>
            <translation>vem alla rader kommer från</translation>
        </message>
        <message>
            <source>which area all rows are about</source>
            <translation>vilket område alla rader gäller</translation>
        </message>
        <message>
            <source>only tell, store nothing</source>
            <translation>berätta bara, spara inget</translation>
        </message>
        <message>
            <source>as JSON, for other programs</source>
            <translation>som JSON, för andra program</translation>
        </message>
        <message>
            <source>the control code on a scanned paper that tells none</source>
            <translation>kontrollkoden på ett skannat papper som saknar läsbar text</translation>
        </message>
        <message>
            <source>the day it meets, such as 2026-12-14</source>
            <translation>dagen för mötet, till exempel 2026-12-14</translation>
        </message>
        <message>
            <source>make the meeting; else nothing is changed</source>
            <translation>skapa mötet; annars ändras ingenting</translation>
        </message>
        <message>
            <source>the PDF file; - writes it to the output</source>
            <translation>pdf-filen; ett bindestreck (-) skriver den till utmatningen</translation>
        </message>
        <message>
            <source>minutes only: form fields to sign in, for a signing service</source>
            <translation>endast minnesanteckningar: formulärfält att skriva under i, för en underskriftstjänst</translation>
        </message>
        <message>
            <source>with extract and history: the item's number</source>
            <translation>med extract och history: punktens nummer</translation>
        </message>
        <message>
            <source>with comparison: the first version; else the one before the second</source>
            <translation>med comparison: den första versionen, annars den före den andra</translation>
        </message>
        <message>
            <source>with comparison: the second version; else the newest</source>
            <translation>med comparison: den andra versionen, annars den nyaste</translation>
        </message>
        <message>
            <source>the public copy, without what is secret</source>
            <translation>den offentliga versionen, utan det som omfattas av sekretess</translation>
        </message>
        <message>
            <source>who it is for, as the log keeps it</source>
            <translation>vem den är till, så som det ska stå i loggen</translation>
        </message>
        <message>
            <source>with pack: a file for the archive (PDF/A-3) that holds the papers as they are</source>
            <translation>med pack: en fil för arkivet (PDF/A-3) som innehåller bilagorna som de är</translation>
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
            <source>which council</source>
            <translation>vilken mötesserie</translation>
        </message>
        <message>
            <source>which year</source>
            <translation>vilket år</translation>
        </message>
        <message>
            <source>its designation such as 2026:8, its title, or how its id begins</source>
            <translation>mötets beteckning, till exempel 2026:8, dess rubrik eller början av dess id</translation>
        </message>
        <message>
            <source>The export is not in the log: the database is open in another window.</source>
            <translation>Uttaget finns inte i loggen, eftersom databasen är öppen i ett annat fönster.</translation>
        </message>
        <message>
            <source>There is no public copy of this document: it is for those who meet.</source>
            <translation>Det finns ingen offentlig version av det här dokumentet: det är till för dem som möts.</translation>
        </message>
        <message>
            <source>There is no public copy of an adopted plan: make one of the plan as it is.</source>
            <translation>Det finns ingen offentlig version av en antagen plan. Gör en av planen som den är nu.</translation>
        </message>
        <message>
            <source>--archive goes with pack only.</source>
            <translation>--archive hör bara till pack.</translation>
        </message>
        <message>
            <source>--meeting is missing</source>
            <translation>--meeting saknas</translation>
        </message>
        <message>
            <source>Not taken: {count}</source>
            <translation>Inte inlästa: {count}</translation>
        </message>
        <message>
            <source>Taken in: {count}</source>
            <translation>Inlästa: {count}</translation>
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
            <source>public copy</source>
            <translation>offentlig version</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Ingenting saknas.</translation>
        </message>
        <message>
            <source>Sent: {title}, dispatch {number}</source>
            <translation>Utskickat: {title}, utskick {number}</translation>
        </message>
        <message>
            <source>The meeting is marked as held.</source>
            <translation>Mötet är markerat som genomfört.</translation>
        </message>
        <message>
            <source>The minutes are approved: version {number}</source>
            <translation>Minnesanteckningarna är godkända: version {number}</translation>
        </message>
        <message>
            <source>The minutes are open again; the approved version is kept.</source>
            <translation>Minnesanteckningarna är öppna igen. Den godkända versionen finns kvar.</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa möte</translation>
        </message>
        <message>
            <source>Made: {meeting}</source>
            <translation>Skapat: {meeting}</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Följer med</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Stannar</translation>
        </message>
        <message>
            <source>Open measures: {count}</source>
            <translation>Öppna åtgärder: {count}</translation>
        </message>
        <message>
            <source>carried by hand</source>
            <translation>valt för hand</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>bordlagt</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>hanns inte med</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>inte avgjort</translation>
        </message>
        <message>
            <source>open measure</source>
            <translation>öppen åtgärd</translation>
        </message>
        <message>
            <source>standing item</source>
            <translation>stående punkt</translation>
        </message>
        <message>
            <source>waits in the backlog</source>
            <translation>väntar i ärendebanken</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>avslutat</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>utgått</translation>
        </message>
        <message>
            <source>on a later meeting already</source>
            <translation>finns redan på ett senare möte</translation>
        </message>
        <message>
            <source>– Marked as secret, and in the file: {text} ({place})</source>
            <translation>– Sekretessmarkerat, och finns i filen: {text} ({place})</translation>
        </message>
        <message>
            <source>Nothing that is marked as secret in the meeting was found.</source>
            <translation>Inget av det som är sekretessmarkerat i mötet hittades.</translation>
        </message>
        <message>
            <source>Describe the place, not the person.</source>
            <translation>Beskriv platsen, inte personen.</translation>
        </message>
        <message>
            <source>with picture: 2026-10, 2026, or two days with .. between; else the last month</source>
            <translation>med picture: 2026-10, 2026 eller två dagar med .. emellan; annars förra månaden</translation>
        </message>
        <message>
            <source>plan: {what}</source>
            <translation>handlingsplan: {what}</translation>
        </message>
        <message>
            <source>plan, area: an area, by its name; area also by its id</source>
            <translation>plan, area: ett område, efter namn; area även efter id</translation>
        </message>
        <message>
            <source>an organisation that answers or takes part, by its name</source>
            <translation>en organisation som ansvarar eller medverkar, med dess namn</translation>
        </message>
        <message>
            <source>a level</source>
            <translation>en nivå</translation>
        </message>
        <message>
            <source>a status</source>
            <translation>en status</translation>
        </message>
        <message>
            <source>what is late</source>
            <translation>det som är försenat</translation>
        </message>
        <message>
            <source>as a meeting adopted it; the list adopted-plans tells its id</source>
            <translation>som ett möte antog den; listan adopted-plans anger dess id</translation>
        </message>
        <message>
            <source>what changed since a meeting</source>
            <translation>det som har ändrats sedan ett möte</translation>
        </message>
        <message>
            <source>Meetings made: {count}</source>
            <translation>Möten skapade: {count}</translation>
        </message>
        <message>
            <source>with report: how its id begins, as in the list</source>
            <translation>med report: hur dess id börjar, som i listan</translation>
        </message>
        <message>
            <source>Attach the report</source>
            <translation>Bifoga rapporten</translation>
        </message>
        <message>
            <source>Attached to item {item}: {title}</source>
            <translation>Bifogad till punkt {item}: {title}</translation>
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
            <source>Qt's own dialogs speak Swedish.</source>
            <translation>Qt:s egna dialogrutor är på svenska.</translation>
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
            <source>Whether the certificates are trusted was not checked: that needs the network.</source>
            <translation>Om certifikaten går att lita på har inte kontrollerats. Det kräver nätet.</translation>
        </message>
        <message>
            <source>unknown signer</source>
            <translation>okänd undertecknare</translation>
        </message>
        <message>
            <source>no time told</source>
            <translation>ingen tid angiven</translation>
        </message>
        <message>
            <source>time stamp {moment}</source>
            <translation>tidsstämplad {moment}</translation>
        </message>
        <message>
            <source>does NOT hold; the document or the signature was changed</source>
            <translation>håller INTE. Dokumentet eller underskriften har ändrats</translation>
        </message>
        <message>
            <source>holds, for the whole file</source>
            <translation>håller, för hela filen</translation>
        </message>
        <message>
            <source>holds; only signatures were added afterwards</source>
            <translation>håller. Därefter har bara underskrifter lagts till</translation>
        </message>
        <message>
            <source>does NOT hold; the document was changed after it was signed</source>
            <translation>håller INTE. Dokumentet ändrades efter att det hade skrivits under</translation>
        </message>
        <message>
            <source>The file was written anew when it was signed; it cannot be tied to an export.</source>
            <translation>Filen skrevs om när den skrevs under. Den kan inte knytas till en exporterad version.</translation>
        </message>
        <message>
            <source>What was signed: {count} bytes, SHA-256 {sha256}</source>
            <translation>Det som skrevs under: {count} byte, SHA-256 {sha256}</translation>
        </message>
        <message>
            <source>Public copy</source>
            <translation>Offentlig version</translation>
        </message>
        <message>
            <source>Page {page} ({count})</source>
            <translation>Sida {page} ({count})</translation>
        </message>
        <message>
            <source>Joint action plan: who does what, and until when</source>
            <translation>Gemensam handlingsplan: vem som gör vad, och till när</translation>
        </message>
        <message>
            <source>Adopted action plan</source>
            <translation>Antagen handlingsplan</translation>
        </message>
        <message>
            <source>Joint action plan</source>
            <translation>Gemensam handlingsplan</translation>
        </message>
        <message>
            <source>Changed since {meeting}</source>
            <translation>Ändrat sedan {meeting}</translation>
        </message>
        <message>
            <source>Adopted at {meeting}</source>
            <translation>Antagen vid {meeting}</translation>
        </message>
        <message>
            <source>There are no measures here.</source>
            <translation>Det finns inga åtgärder i urvalet.</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>New measures</source>
            <translation>Nya åtgärder</translation>
        </message>
        <message>
            <source>Changed measures</source>
            <translation>Ändrade åtgärder</translation>
        </message>
        <message>
            <source>Measures that have ended</source>
            <translation>Avslutade åtgärder</translation>
        </message>
        <message>
            <source>Measures that have become late</source>
            <translation>Åtgärder som har blivit försenade</translation>
        </message>
        <message>
            <source>Measures: {count}</source>
            <translation>Antal åtgärder: {count}</translation>
        </message>
        <message>
            <source>late: {count}</source>
            <translation>försenade: {count}</translation>
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
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Nivå och typ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Problem:</source>
            <translation>Problem:</translation>
        </message>
        <message>
            <source>Goal:</source>
            <translation>Mål:</translation>
        </message>
        <message>
            <source>Indicator:</source>
            <translation>Indikator:</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Medverkar:</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>starts {day}</source>
            <translation>start {day}</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Föreslagen</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Beslutad</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ej påbörjad</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>Pågår</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausad</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avslutad</translation>
        </message>
        <message>
            <source>Closed, not done</source>
            <translation>Avslutad utan genomförande</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Strategisk</translation>
        </message>
        <message>
            <source>Tactical</source>
            <translation>Taktisk</translation>
        </message>
        <message>
            <source>Operative</source>
            <translation>Operativ</translation>
        </message>
        <message>
            <source>Short term</source>
            <translation>Kort sikt</translation>
        </message>
        <message>
            <source>Long term</source>
            <translation>Lång sikt</translation>
        </message>
        <message>
            <source>Situational</source>
            <translation>Situationell</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>Approval sheet</source>
            <translation>Justeringsblad</translation>
        </message>
        <message>
            <source>To sign the minutes of a meeting of {body} on</source>
            <translation>För undertecknande av minnesanteckningar från {body}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Diarienummer</translation>
        </message>
        <message>
            <source>Information class</source>
            <translation>Informationsklass</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Control code</source>
            <translation>Kontrollkod</translation>
        </message>
        <message>
            <source>By signing here you approve the minutes in the file named above. The control code tells which version that is; it also stands at the foot of each page of the minutes.</source>
            <translation>Med underskriften godkänns minnesanteckningarna i filen ovan. Kontrollkoden visar vilken version det är. Den står också längst ned på varje sida i minnesanteckningarna.</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>Ort och datum</translation>
        </message>
        <message>
            <source>Scan the signed sheet and take it in with the history of the meeting; the program asks for the control code if it cannot read it.</source>
            <translation>Skanna det undertecknade bladet och ta in det i mötets historik. Programmet frågar efter kontrollkoden om den inte går att läsa.</translation>
        </message>
        <message>
            <source>Classification, time line and open measures of an area</source>
            <translation>Ett områdes klassning, tidslinje och öppna åtgärder</translation>
        </message>
        <message>
            <source>Area: {name}</source>
            <translation>Område: {name}</translation>
        </message>
        <message>
            <source>{level}, until {day}</source>
            <translation>{level}, till och med {day}</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Kallas även</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klassning</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>Senaste lägesbild</translation>
        </message>
        <message>
            <source>Open measures</source>
            <translation>Öppna åtgärder</translation>
        </message>
        <message>
            <source>No list is known to have said anything of the area.</source>
            <translation>Ingen lista med uppgift om området är känd.</translation>
        </message>
        <message>
            <source>What public lists have called the area, each at its own time.</source>
            <translation>Vad offentliga listor har kallat området, var och en för sin tid.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>still applies</source>
            <translation>gäller fortfarande</translation>
        </message>
        <message>
            <source>No measure is open.</source>
            <translation>Ingen åtgärd är öppen.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>Nothing is noted about the area yet.</source>
            <translation>Inget finns antecknat om området ännu.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Händelse</translation>
        </message>
        <message>
            <source>Classified then</source>
            <translation>Klassning då</translation>
        </message>
        <message>
            <source>No level set</source>
            <translation>Inget läge angivet</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Var området ligger</translation>
        </message>
        <message>
            <source>Map with the boundary of {name}.</source>
            <translation>Karta med gränsen för {name}.</translation>
        </message>
        <message>
            <source>Around it: {names}.</source>
            <translation>Runt omkring: {names}.</translation>
        </message>
        <message>
            <source>The map is a drawing of boundaries, with the north up.</source>
            <translation>Kartan är en skiss av gränserna med norr uppåt.</translation>
        </message>
        <message>
            <source>{level} (uncertain)</source>
            <translation>{level} (osäker uppgift)</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Lägesbild</translation>
        </message>
        <message>
            <source>Joint assessment</source>
            <translation>Samlad bedömning</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Item on a meeting</source>
            <translation>Ärende på möte</translation>
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
            <translation>Adjungerad</translation>
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
            <source>came at {time}</source>
            <translation>kom kl. {time}</translation>
        </message>
        <message>
            <source>left at {time}</source>
            <translation>gick kl. {time}</translation>
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
            <source>New items: {list}.</source>
            <translation>Tillkommande punkter: {list}.</translation>
        </message>
        <message>
            <source>Changed items: {list}.</source>
            <translation>Ändrade punkter: {list}.</translation>
        </message>
        <message>
            <source>Withdrawn items: {list}.</source>
            <translation>Punkter som utgår: {list}.</translation>
        </message>
        <message>
            <source>New attachments: {list}.</source>
            <translation>Nya bilagor: {list}.</translation>
        </message>
        <message>
            <source>Replaced or renamed attachments: {list}.</source>
            <translation>Utbytta eller omdöpta bilagor: {list}.</translation>
        </message>
        <message>
            <source>Attachments taken away: {list}.</source>
            <translation>Borttagna bilagor: {list}.</translation>
        </message>
        <message>
            <source>The day, time, place or title of the meeting is another.</source>
            <translation>Mötets dag, tid, plats eller rubrik är ändrad.</translation>
        </message>
        <message>
            <source>The items come in another order; their numbers are the same.</source>
            <translation>Punkterna kommer i en annan ordning. Numren är desamma.</translation>
        </message>
        <message>
            <source>a pause</source>
            <translation>en paus</translation>
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
            <source>Signature: {meaning}</source>
            <translation>Underskrift: {meaning}</translation>
        </message>
        <message>
            <source>Common picture of the areas</source>
            <translation>Gemensam lägesbild</translation>
        </message>
        <message>
            <source>How the areas stand, as judged, reported and counted</source>
            <translation>Läget i områdena: bedömning, rapporter och siffror</translation>
        </message>
        <message>
            <source>There are no areas here.</source>
            <translation>Här finns inga områden.</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>How the areas stand</source>
            <translation>Läget i områdena</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Utveckling</translation>
        </message>
        <message>
            <source>Nothing was counted here in the period.</source>
            <translation>Inga händelser är inrapporterade för perioden.</translation>
        </message>
        <message>
            <source>Needs, {term}</source>
            <translation>Behov på {term}</translation>
        </message>
        <message>
            <source>All areas together</source>
            <translation>Alla områden tillsammans</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>Rapporterat</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Aktör</translation>
        </message>
        <message>
            <source>Report of {date}</source>
            <translation>Rapport {date}</translation>
        </message>
        <message>
            <source>Comparison of two versions of minutes of {body}</source>
            <translation>Jämförelse mellan två versioner av minnesanteckningar från {body}</translation>
        </message>
        <message>
            <source>Comparison of versions</source>
            <translation>Jämförelse mellan versioner</translation>
        </message>
        <message>
            <source>Draft, not approved</source>
            <translation>Utkast, inte godkänt</translation>
        </message>
        <message>
            <source>Version {number}, approved {date}</source>
            <translation>Version {number}, godkänd {date}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>The two versions say the same.</source>
            <translation>De två versionerna säger samma sak.</translation>
        </message>
        <message>
            <source>Only the parts that differ are shown. What was added or removed stands in brackets.</source>
            <translation>Bara de delar som skiljer sig visas. Det som har lagts till eller tagits bort står inom hakparentes.</translation>
        </message>
        <message>
            <source>[added: {text}]</source>
            <translation>[tillagt: {text}]</translation>
        </message>
        <message>
            <source>[removed: {text}]</source>
            <translation>[borttaget: {text}]</translation>
        </message>
        <message>
            <source>{kind} by month</source>
            <translation>{kind} per månad</translation>
        </message>
        <message>
            <source>{kind}, this year and last year</source>
            <translation>{kind}, i år och i fjol</translation>
        </message>
        <message>
            <source>number</source>
            <translation>antal</translation>
        </message>
        <message>
            <source>Total last year</source>
            <translation>Totalt i fjol</translation>
        </message>
        <message>
            <source>{kind} by area</source>
            <translation>{kind} per område</translation>
        </message>
        <message>
            <source>{area}: {now}, last year {year}</source>
            <translation>{area}: {now}, i fjol {year}</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>saknas</translation>
        </message>
        <message>
            <source>{period}: {count}</source>
            <translation>{period}: {count}</translation>
        </message>
        <message>
            <source>{trend} from {period} ({count})</source>
            <translation>{trend} mot {period} ({count})</translation>
        </message>
        <message>
            <source>the highest month is {month} ({count})</source>
            <translation>högst är {month} ({count})</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>visas inte</translation>
        </message>
        <message>
            <source>Reported by: {sources}.</source>
            <translation>Rapporterat av: {sources}.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Förändring</translation>
        </message>
        <message>
            <source>Change in a year</source>
            <translation>Förändring på ett år</translation>
        </message>
        <message>
            <source>Sum {group}</source>
            <translation>Summa {group}</translation>
        </message>
        <message>
            <source>{sign} To keep in mind when comparing</source>
            <translation>{sign} Att tänka på vid jämförelsen</translation>
        </message>
        <message>
            <source>{lines}, against {period}: {caution}</source>
            <translation>{lines}, mot {period}: {caution}</translation>
        </message>
        <message>
            <source>increases clearly</source>
            <translation>ökar tydligt</translation>
        </message>
        <message>
            <source>increases</source>
            <translation>ökar</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>oförändrat</translation>
        </message>
        <message>
            <source>decreases</source>
            <translation>minskar</translation>
        </message>
        <message>
            <source>decreases clearly</source>
            <translation>minskar tydligt</translation>
        </message>
        <message>
            <source>small basis</source>
            <translation>litet underlag</translation>
        </message>
        <message>
            <source>cannot be compared</source>
            <translation>kan inte jämföras</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>prognos</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>finns inte ännu</translation>
        </message>
        <message>
            <source>fewer than 5</source>
            <translation>färre än 5</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>sekretess</translation>
        </message>
        <message>
            <source>{source} reported in one of the periods only</source>
            <translation>{source} har rapporterat bara i den ena perioden</translation>
        </message>
        <message>
            <source>recoded between the periods</source>
            <translation>omkodad mellan perioderna</translation>
        </message>
        <message>
            <source>a part is missing</source>
            <translation>en uppgift saknas</translation>
        </message>
        <message>
            <source>a report across the edge of the period is left out</source>
            <translation>en rapport som går över periodens gräns är inte med</translation>
        </message>
        <message>
            <source>EST reports</source>
            <translation>EST-rapporter</translation>
        </message>
        <message>
            <source>Reported crimes (police)</source>
            <translation>Anmälda brott (polis)</translation>
        </message>
        <message>
            <source>All EST reports</source>
            <translation>Summa EST-rapporter</translation>
        </message>
        <message>
            <source>All reported crimes (police)</source>
            <translation>Summa anmälda brott (polis)</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Inte bedömt</translation>
        </message>
        <message>
            <source>Green: normal</source>
            <translation>Grönt: normalt läge</translation>
        </message>
        <message>
            <source>Yellow: heightened attention</source>
            <translation>Gult: förhöjd uppmärksamhet</translation>
        </message>
        <message>
            <source>Orange: strained</source>
            <translation>Orange: ansträngt läge</translation>
        </message>
        <message>
            <source>Red: serious</source>
            <translation>Rött: allvarligt läge</translation>
        </message>
        <message>
            <source>The trend rule: the number is compared with the period before, of equal length, and with the same period last year. Both numbers under 5: small basis. A difference under 3 or a change under 10 %: unchanged. A change of 10–25 %: increases or decreases. From 25 %, or when the old number is 0: clearly. The percentage is counted on the old number. Fewer reports does not mean fewer problems.</source>
            <translation>Trendregeln: antalet jämförs med den närmast föregående lika långa perioden och med samma period i fjol. Båda talen under 5: litet underlag. Skillnad under 3 eller förändring under 10 %: oförändrat. Förändring på 10 men inte 25 %: ökar eller minskar. Från 25 %, eller när det gamla talet är 0: tydligt. Procenten räknas på det gamla talet. Färre rapporter betyder inte färre problem.</translation>
        </message>
        <message>
            <source>In the public copy, numbers under 5 are not shown, nor those that they could be computed from.</source>
            <translation>I den offentliga versionen visas inte tal under 5, och inte heller tal som de kan räknas ut ur.</translation>
        </message>
        <message>
            <source>{period}. Compared with {previous} and {year}.</source>
            <translation>{period}. Jämförs med {previous} och {year}.</translation>
        </message>
        <message>
            <source>Previous minutes and follow-up list</source>
            <translation>Föregående minnesanteckningar och bevakningslista</translation>
        </message>
        <message>
            <source>Minutes of {meeting}</source>
            <translation>Minnesanteckningar från {meeting}</translation>
        </message>
        <message>
            <source>Decisions at {meeting}</source>
            <translation>Beslut vid {meeting}</translation>
        </message>
        <message>
            <source>Open measures in the plan</source>
            <translation>Öppna åtgärder i handlingsplanen</translation>
        </message>
        <message>
            <source>Responsible: {role}</source>
            <translation>Ansvarig: {role}</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Klart senast {day}</translation>
        </message>
        <message>
            <source>Followed up {day}</source>
            <translation>Uppföljt {day}</translation>
        </message>
        <message>
            <source>No action needed</source>
            <translation>Ingen åtgärd behövs</translation>
        </message>
        <message>
            <source>Not followed up yet</source>
            <translation>Inte uppföljt ännu</translation>
        </message>
        <message>
            <source>late</source>
            <translation>försenad</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>klart senast {day}</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>föreslagen</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>beslutad</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>ej påbörjade</translation>
        </message>
        <message>
            <source>ongoing</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausad</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klara</translation>
        </message>
        <message>
            <source>closed, effect followed</source>
            <translation>avslutad, effekt följs</translation>
        </message>
        <message>
            <source>closed, not done</source>
            <translation>avslutad utan genomförande</translation>
        </message>
        <message>
            <source>Follow-up list</source>
            <translation>Bevakningslista</translation>
        </message>
        <message>
            <source>Open decisions and measures</source>
            <translation>Öppna beslut och åtgärder</translation>
        </message>
        <message>
            <source>Open decisions and measures on {date}: {open}, of which {late} overdue.</source>
            <translation>Öppna beslut och åtgärder den {date}: {open}, varav {late} försenade.</translation>
        </message>
        <message>
            <source>Nobody answers for these yet</source>
            <translation>Ingen ansvarar ännu för dessa</translation>
        </message>
        <message>
            <source>What shall be done</source>
            <translation>Vad som ska göras</translation>
        </message>
        <message>
            <source>History of a matter</source>
            <translation>Ärendets gång</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Inte avgjort</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Enades om</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Noterades</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Bordlades</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Utgår</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Hanns inte med</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Ärendebank</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraf</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Indicators by area, and which way they go</source>
            <translation>Indikatorer per område och hur de utvecklas</translation>
        </message>
        <message>
            <source>There are no indicators here.</source>
            <translation>Här finns inga indikatorer.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Each value is compared with the one before it. Shares in per cent are compared in percentage points: under 1 is unchanged, from 5 it is clear. Other values: under 10 % is unchanged, from 25 % it is clear. Forecasts are not compared.</source>
            <translation>Varje värde jämförs med det närmast föregående. Andelar i procent jämförs i procentenheter: under 1 är oförändrat, från 5 är tydligt. Övriga värden: under 10 % är oförändrat, från 25 % är tydligt. Prognoser jämförs inte.</translation>
        </message>
        <message>
            <source>before: {value}</source>
            <translation>före: {value}</translation>
        </message>
        <message>
            <source>for the better</source>
            <translation>åt rätt håll</translation>
        </message>
        <message>
            <source>for the worse</source>
            <translation>åt fel håll</translation>
        </message>
        <message>
            <source>higher is better</source>
            <translation>högre är bättre</translation>
        </message>
        <message>
            <source>lower is better</source>
            <translation>lägre är bättre</translation>
        </message>
        <message>
            <source>no direction is better</source>
            <translation>ingen riktning är bättre</translation>
        </message>
        <message>
            <source>Added item</source>
            <translation>Tillkommande</translation>
        </message>
        <message>
            <source>The information is noted.</source>
            <translation>Informationen noteras.</translation>
        </message>
        <message>
            <source>The item is withdrawn.</source>
            <translation>Punkten utgår.</translation>
        </message>
        <message>
            <source>There was no time for the item.</source>
            <translation>Punkten hanns inte med.</translation>
        </message>
        <message>
            <source>The item is deferred.</source>
            <translation>Punkten bordläggs.</translation>
        </message>
        <message>
            <source>The item is deferred until further notice.</source>
            <translation>Ärendet bordläggs tills vidare.</translation>
        </message>
        <message>
            <source>The item is deferred to {meeting} on {day}.</source>
            <translation>Ärendet bordläggs till {meeting} {day}.</translation>
        </message>
        <message>
            <source>{people}: conflict of interest, takes no part in the item.</source>
            <translation>{people} anmäler jäv och deltar inte i handläggningen av punkten.</translation>
        </message>
        <message>
            <source>{people}: conflict of interest, take no part in the item.</source>
            <translation>{people} anmäler jäv och deltar inte i handläggningen av punkten.</translation>
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
            <source>Public copy. What is secret has been left out.</source>
            <translation>Offentlig version. Uppgifter som omfattas av sekretess ingår inte.</translation>
        </message>
        <message>
            <source>Minutes of a meeting of {body}</source>
            <translation>Minnesanteckningar från möte med {body}</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>Control code {code}</source>
            <translation>Kontrollkod {code}</translation>
        </message>
        <message>
            <source>Extract of minutes</source>
            <translation>Utdrag ur minnesanteckningar</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Rättelser</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rättelse</translation>
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
            <source>Paragraphs</source>
            <translation>Paragrafer</translation>
        </message>
        <message>
            <source>{time}, adjourned {breaks}</source>
            <translation>{time}, med ajournering {breaks}</translation>
        </message>
        <message>
            <source>{person} (vice chair)</source>
            <translation>{person} (vice ordförande)</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkänns</translation>
        </message>
        <message>
            <source>The item was treated in another order than the agenda's.</source>
            <translation>Punkten behandlades i en annan ordning än i dagordningen.</translation>
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
            <source>In the plan:</source>
            <translation>I handlingsplanen:</translation>
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
            <source>Sent on:</source>
            <translation>Skickat:</translation>
        </message>
        <message>
            <source>Attachment {numbers} is not tagged (scanned, for instance) and can be hard to follow with a screen reader. Ask the secretary for it in another form.</source>
            <translation>Bilaga {numbers} är inte taggad (till exempel inskannad) och kan vara svår att följa med skärmläsare. Be sekreteraren om den i en annan form.</translation>
        </message>
        <message>
            <source>Attachments {numbers} are not tagged (scanned, for instance) and can be hard to follow with a screen reader. Ask the secretary for them in another form.</source>
            <translation>Bilaga {numbers} är inte taggade (till exempel inskannade) och kan vara svåra att följa med skärmläsare. Be sekreteraren om dem i en annan form.</translation>
        </message>
        <message>
            <source>Attachment {numbers} is scanned without text: a screen reader cannot read it. Ask the secretary for it in another form.</source>
            <translation>Bilaga {numbers} är inskannad utan text: en skärmläsare kan inte läsa den. Be sekreteraren om den i annan form.</translation>
        </message>
        <message>
            <source>Attachments {numbers} are scanned without text: a screen reader cannot read them. Ask the secretary for them in another form.</source>
            <translation>Bilagorna {numbers} är inskannade utan text: en skärmläsare kan inte läsa dem. Be sekreteraren om dem i annan form.</translation>
        </message>
        <message>
            <source>Attachment-{number}-</source>
            <translation>Bilaga-{number}-</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Fil: {name}</translation>
        </message>
        <message>
            <source>Left out; the page says why.</source>
            <translation>Utelämnad; sidan talar om varför.</translation>
        </message>
        <message>
            <source>Not shown; the page says why.</source>
            <translation>Visas inte; sidan talar om varför.</translation>
        </message>
        <message>
            <source>Page {page} of {count}, a picture without text</source>
            <translation>Sida {page} av {count}, bild utan text</translation>
        </message>
        <message>
            <source>Attachment {number}: the file is not tagged (scanned, for instance); it can be hard to follow with a screen reader.</source>
            <translation>Bilaga {number}: filen är inte taggad (till exempel inskannad) och kan vara svår att följa med skärmläsare.</translation>
        </message>
        <message>
            <source>Papers for a meeting of {body}</source>
            <translation>Handlingar till möte med {body}</translation>
        </message>
        <message>
            <source>Page {page} of {count} of the papers</source>
            <translation>Handlingens sida {page} av {count}</translation>
        </message>
        <message>
            <source>Supplement to the papers</source>
            <translation>Komplettering till handlingarna</translation>
        </message>
        <message>
            <source>Archive copy of the papers</source>
            <translation>Handlingar, arkivexemplar</translation>
        </message>
        <message>
            <source>Meeting papers</source>
            <translation>Handlingar</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Omfattning</translation>
        </message>
        <message>
            <source>This file is made to be archived (PDF/A-3). The attachments are embedded in it as they were sent in; open them from the list of attachments in the reader.</source>
            <translation>Den här filen är gjord för arkivering (PDF/A-3). Bilagorna är inbäddade i den så som de lämnades in. De öppnas från listan över bifogade filer i läsprogrammet.</translation>
        </message>
        <message>
            <source>Pages have the numbers they had when the papers were first sent. Pages that have come since have a letter, and numbers of pages that are gone are left out.</source>
            <translation>Sidorna har samma nummer som när handlingarna först skickades ut. Sidor som har tillkommit har en bokstav efter numret, och nummer på sidor som har utgått är överhoppade.</translation>
        </message>
        <message>
            <source>Changed since the last dispatch</source>
            <translation>Ändrat sedan förra utskicket</translation>
        </message>
        <message>
            <source>1 attachment</source>
            <translation>1 bilaga</translation>
        </message>
        <message>
            <source>{count} attachments</source>
            <translation>{count} bilagor</translation>
        </message>
        <message>
            <source>no attachments</source>
            <translation>inga bilagor</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} sidor</translation>
        </message>
        <message>
            <source>Summons and agenda</source>
            <translation>Kallelse och dagordning</translation>
        </message>
        <message>
            <source>{name}: {title}</source>
            <translation>{name}: {title}</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Tillgänglighet</translation>
        </message>
        <message>
            <source>Attachment {number}</source>
            <translation>Bilaga {number}</translation>
        </message>
        <message>
            <source>Att{number}-</source>
            <translation>Bil{number}-</translation>
        </message>
        <message>
            <source>attachment {number}</source>
            <translation>bilaga {number}</translation>
        </message>
        <message>
            <source>page {page} of {count}</source>
            <translation>sida {page} av {count}</translation>
        </message>
        <message>
            <source>page {page} of {count} of the papers</source>
            <translation>handlingens sida {page} av {count}</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>{text}, picture {number} of {count}</source>
            <translation>{text}, bild {number} av {count}</translation>
        </message>
        <message>
            <source>{name} could not be read: the file is damaged.</source>
            <translation>{name} kunde inte läsas: filen är skadad.</translation>
        </message>
        <message>
            <source>{name} could not be read: the file is empty.</source>
            <translation>{name} kunde inte läsas: filen är tom.</translation>
        </message>
        <message>
            <source>{name} could not be read: its content cannot be fetched.</source>
            <translation>{name} kunde inte läsas: innehållet går inte att hämta.</translation>
        </message>
        <message>
            <source>{name} could not be opened: the file asks for a password.</source>
            <translation>{name} kunde inte öppnas: filen kräver lösenord.</translation>
        </message>
        <message>
            <source>{name} is too long to stand in the pack.</source>
            <translation>{name} är för lång för att tas in bland handlingarna.</translation>
        </message>
        <message>
            <source>{name} could not be shown: the file has no pages.</source>
            <translation>{name} kunde inte visas: filen har inga sidor.</translation>
        </message>
        <message>
            <source>{name} could not be shown: its file is of a kind without pages.</source>
            <translation>{name} kunde inte visas: filen är av ett slag som inte har sidor.</translation>
        </message>
        <message>
            <source>The original is with the secretary.</source>
            <translation>Originalet finns hos sekreteraren.</translation>
        </message>
        <message>
            <source>{name} is a text document (Word) and is not shown here.</source>
            <translation>{name} är ett textdokument (Word) och visas inte här.</translation>
        </message>
        <message>
            <source>{name} is a spreadsheet (Excel) and is not shown here.</source>
            <translation>{name} är ett kalkylblad (Excel) och visas inte här.</translation>
        </message>
        <message>
            <source>{name} is a presentation (PowerPoint) and is not shown here.</source>
            <translation>{name} är en presentation (Powerpoint) och visas inte här.</translation>
        </message>
        <message>
            <source>Attachment {number}: the file was damaged and has been repaired. Content may be missing; compare with the original.</source>
            <translation>Bilaga {number}: filen var skadad och har lagats. Innehåll kan saknas; jämför med originalet.</translation>
        </message>
        <message>
            <source>Attachment {number}: the file is protected against changes. Its pages are in the pack, the protection is not.</source>
            <translation>Bilaga {number}: filen är skyddad mot ändringar. Sidorna finns bland handlingarna, men inte skyddet.</translation>
        </message>
        <message>
            <source>Attachment {number}: the file is signed electronically. The signature holds for the original only; keep it.</source>
            <translation>Bilaga {number}: filen är elektroniskt underskriven. Underskriften gäller bara originalet; spara det.</translation>
        </message>
        <message>
            <source>Attachment {number}: the file has layers. Hidden ones stay hidden, but are still in the pack.</source>
            <translation>Bilaga {number}: filen har lager. Dolda lager förblir dolda men följer med bland handlingarna.</translation>
        </message>
        <message>
            <source>Attachment {number}: the file is a form of a kind (XFA) that only some programs show. Look at its pages in the pack.</source>
            <translation>Bilaga {number}: filen är ett formulär av ett slag (XFA) som bara vissa program kan visa. Kontrollera dess sidor bland handlingarna.</translation>
        </message>
        <message>
            <source>Attachment {number}: the form can no longer be filled in; what was filled in is there.</source>
            <translation>Bilaga {number}: formuläret kan inte längre fyllas i; det som var ifyllt finns kvar.</translation>
        </message>
        <message>
            <source>Attachment {number}: scripts and automatic actions have been removed.</source>
            <translation>Bilaga {number}: skript och automatiska åtgärder har tagits bort.</translation>
        </message>
        <message>
            <source>Attachment {number}: review comments and media have been removed.</source>
            <translation>Bilaga {number}: granskningskommentarer och medier har tagits bort.</translation>
        </message>
        <message>
            <source>Attachment {number}: hidden annotations have been removed.</source>
            <translation>Bilaga {number}: dolda anteckningar har tagits bort.</translation>
        </message>
        <message>
            <source>Attachment {number}: links that start programs or open files have been removed.</source>
            <translation>Bilaga {number}: länkar som startar program eller öppnar filer har tagits bort.</translation>
        </message>
        <message>
            <source>Attachment {number}: the picture has been made smaller.</source>
            <translation>Bilaga {number}: bilden har gjorts mindre.</translation>
        </message>
        <message>
            <source>Attachment {number} is scanned without text: a screen reader cannot read it. Ask for the original or a PDF file whose text has been recognised.</source>
            <translation>Bilaga {number} är inskannad utan text: en skärmläsare kan inte läsa den. Be om originalet eller en tolkad PDF.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>inget</translation>
        </message>
        <message>
            <source>{file}: {count} pages, says it is: {claims}</source>
            <translation>{file}: antal sidor {count}, uppger sig vara: {claims}</translation>
        </message>
        <message>
            <source>No faults were found. This is not the whole of the standards' rules.</source>
            <translation>Inga fel hittades. Kontrollen omfattar inte alla regler i standarderna.</translation>
        </message>
        <message>
            <source>The file is damaged and was repaired to be read.</source>
            <translation>Filen är skadad och fick lagas för att kunna läsas.</translation>
        </message>
        <message>
            <source>The file is protected by a password against changes.</source>
            <translation>Filen är skyddad med lösenord mot ändringar.</translation>
        </message>
        <message>
            <source>The file is not tagged, so a screen reader can only guess.</source>
            <translation>Filen är inte taggad, så en skärmläsare kan bara gissa.</translation>
        </message>
        <message>
            <source>The file has no title.</source>
            <translation>Filen har ingen titel.</translation>
        </message>
        <message>
            <source>The reader shows the file's name instead of its title.</source>
            <translation>Läsprogrammet visar filens namn i stället för dess titel.</translation>
        </message>
        <message>
            <source>The language is not told.</source>
            <translation>Språket är inte angivet.</translation>
        </message>
        <message>
            <source>There are no headings.</source>
            <translation>Det finns inga rubriker.</translation>
        </message>
        <message>
            <source>A heading skips a level: {detail}</source>
            <translation>En rubrik hoppar över en nivå: {detail}</translation>
        </message>
        <message>
            <source>Pictures without alternative text: {detail}</source>
            <translation>Bilder utan alternativtext: {detail}</translation>
        </message>
        <message>
            <source>Tables without header cells: {detail}</source>
            <translation>Tabeller utan rubrikceller: {detail}</translation>
        </message>
        <message>
            <source>Fonts that are not in the file: {detail}</source>
            <translation>Teckensnitt som inte finns i filen: {detail}</translation>
        </message>
        <message>
            <source>Pages with text that is not tagged: {detail}</source>
            <translation>Sidor med text som inte är taggad: {detail}</translation>
        </message>
        <message>
            <source>Pages with text that is not read aloud: {detail}</source>
            <translation>Sidor med text som inte läses upp: {detail}</translation>
        </message>
        <message>
            <source>Form fields without a description: {detail}</source>
            <translation>Formulärfält utan beskrivning: {detail}</translation>
        </message>
        <message>
            <source>The file can run programs or scripts: {detail}</source>
            <translation>Filen kan köra program eller skript: {detail}</translation>
        </message>
        <message>
            <source>The file says it is {detail}, but is not.</source>
            <translation>Filen uppger sig vara {detail} men är det inte.</translation>
        </message>
        <message>
            <source>Not everything could be checked.</source>
            <translation>Allt kunde inte kontrolleras.</translation>
        </message>
        <message>
            <source>Pages that could not be checked: {detail}</source>
            <translation>Sidor som inte kunde kontrolleras: {detail}</translation>
        </message>
        <message>
            <source>The chair's running order for a meeting of {body}</source>
            <translation>Ordförandens körschema för ett möte med {body}</translation>
        </message>
        <message>
            <source>Running order</source>
            <translation>Körschema</translation>
        </message>
        <message>
            <source>Internal: for the chair and the secretary. Not to be sent out.</source>
            <translation>Internt: för ordföranden och sekreteraren. Skickas inte ut.</translation>
        </message>
        <message>
            <source>Vice chair</source>
            <translation>Vice ordförande</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Sekreterare</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Intern anteckning</translation>
        </message>
        <message>
            <source>Proposed decision</source>
            <translation>Förslag till beslut</translation>
        </message>
        <message>
            <source>Decided earlier</source>
            <translation>Tidigare beslut i frågan</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>kl. {time}</translation>
        </message>
        <message>
            <source> (was {times})</source>
            <translation> (var {times})</translation>
        </message>
        <message>
            <source> (began {time})</source>
            <translation> (började {time})</translation>
        </message>
        <message>
            <source> (now about {time})</source>
            <translation> (nu cirka {time})</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Situation report</source>
            <translation>Lägesbild</translation>
        </message>
        <message>
            <source>How things stand, as one organisation sees it</source>
            <translation>Läget som en organisation bedömer det</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Rapporterat av</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Inkom</translation>
        </message>
        <message>
            <source>Files that came with the report</source>
            <translation>Filer som kom med rapporten</translation>
        </message>
        <message>
            <source>They are kept with the report and are not printed here.</source>
            <translation>De sparas med rapporten och skrivs inte ut här.</translation>
        </message>
        <message>
            <source>Green – normal</source>
            <translation>Grön – normalt läge</translation>
        </message>
        <message>
            <source>Yellow – raised attention</source>
            <translation>Gul – förhöjd uppmärksamhet</translation>
        </message>
        <message>
            <source>Orange – strained</source>
            <translation>Orange – ansträngt läge</translation>
        </message>
        <message>
            <source>Red – serious</source>
            <translation>Röd – allvarligt läge</translation>
        </message>
        <message>
            <source>The problems increase clearly</source>
            <translation>Problemen ökar tydligt</translation>
        </message>
        <message>
            <source>The problems increase</source>
            <translation>Problemen ökar</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrat</translation>
        </message>
        <message>
            <source>The problems decrease</source>
            <translation>Problemen minskar</translation>
        </message>
        <message>
            <source>The problems decrease clearly</source>
            <translation>Problemen minskar tydligt</translation>
        </message>
        <message>
            <source>Too little to go by</source>
            <translation>Litet underlag</translation>
        </message>
        <message>
            <source>Cannot be compared</source>
            <translation>Går inte att jämföra</translation>
        </message>
        <message>
            <source>Summons to a meeting of {body}</source>
            <translation>Kallelse till möte med {body}</translation>
        </message>
        <message>
            <source>Agenda of a meeting of {body}</source>
            <translation>Dagordning för ett möte med {body}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>{body} is called to a meeting on {date}.</source>
            <translation>{body} kallas till möte {date}.</translation>
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
            <source>Length</source>
            <translation>Tid</translation>
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
            <source>{document} v{number}</source>
            <translation>{document} v{number}</translation>
        </message>
        <message>
            <source>Summons</source>
            <translation>Kallelse</translation>
        </message>
        <message>
            <source>Supplement</source>
            <translation>Komplettering</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Handlingar</translation>
        </message>
        <message>
            <source>Here is a supplement to the papers for {title}, {when}.</source>
            <translation>Här kommer en komplettering till handlingarna för {title}, {when}.</translation>
        </message>
        <message>
            <source>You are called to {title}, {when}. The agenda and the papers are attached.</source>
            <translation>Du kallas till {title}, {when}. Dagordning och handlingar bifogas.</translation>
        </message>
        <message>
            <source>Please tell if you cannot come, and who comes in your place.</source>
            <translation>Meddela om du har förhinder och vem som kommer i ditt ställe.</translation>
        </message>
        <message>
            <source>Attached:</source>
            <translation>Bifogat:</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>inget datum</translation>
        </message>
        <message>
            <source>Last day moved from {old} to {new}</source>
            <translation>Klart senast flyttat från {old} till {new}</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <source>Secrecy …</source>
            <translation>Sekretess …</translation>
        </message>
        <message>
            <source>No secrecy mark</source>
            <translation>Ingen sekretessmarkering</translation>
        </message>
        <message>
            <source>Secrecy</source>
            <translation>Sekretess</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>&amp;Provision</source>
            <translation>&amp;Lagrum</translation>
        </message>
        <message>
            <source>Chapter and section of OSL; empty for no mark</source>
            <translation>Kapitel och paragraf i OSL. Tomt betyder ingen markering.</translation>
        </message>
        <message>
            <source>A mark is a warning only: each request to see something is tried anew. Public copies leave out what is marked here.</source>
            <translation>En sekretessmarkering är bara en varning: varje begäran att få ut något prövas på nytt. Det som markeras här tas bort ur offentliga versioner.</translation>
        </message>
        <message>
            <source>&amp;Authority that makes the mark</source>
            <translation>&amp;Myndighet som gör markeringen</translation>
        </message>
        <message>
            <source>Change secrecy marks</source>
            <translation>Ändra sekretessmarkeringar</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenade</translation>
        </message>
        <message>
            <source>overdue {days} d</source>
            <translation>försenad {days} d</translation>
        </message>
        <message>
            <source>{found} of {total} measures</source>
            <translation>{found} av {total} åtgärder</translation>
        </message>
        <message>
            <source>1 measure</source>
            <translation>1 åtgärd</translation>
        </message>
        <message>
            <source>{total} measures</source>
            <translation>{total} åtgärder</translation>
        </message>
        <message>
            <source>Sorted by number</source>
            <translation>Sorterat efter nummer</translation>
        </message>
        <message>
            <source>Sorted by text</source>
            <translation>Sorterat efter åtgärd</translation>
        </message>
        <message>
            <source>Sorted by who answers</source>
            <translation>Sorterat efter ansvarig</translation>
        </message>
        <message>
            <source>Sorted by last day</source>
            <translation>Sorterat efter klart senast</translation>
        </message>
        <message>
            <source>Sorted by status</source>
            <translation>Sorterat efter status</translation>
        </message>
        <message>
            <source>Sorted by meeting</source>
            <translation>Sorterat efter möte</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>no last day</source>
            <translation>inget slutdatum</translation>
        </message>
        <message>
            <source>From {day} to {until} the area was called “{level}”, and two cannot apply on a day. Nothing was changed; write other days.</source>
            <translation>Från {day} till {until} gällde ”{level}”, och två kan inte gälla samma dag. Inget ändrades. Ange andra dagar.</translation>
        </message>
        <message>
            <source>The classification must end after it began. Nothing was changed; write a later day, or none if it still applies.</source>
            <translation>Klassningen måste sluta gälla efter att den började. Inget ändrades. Ange en senare dag, eller ingen dag om den fortfarande gäller.</translation>
        </message>
        <message>
            <source>Since {day} the area is called “{level}”. Nothing was changed; write the day when this one ended, or begin it later.</source>
            <translation>Sedan {day} gäller ”{level}”. Inget ändrades. Ange vilken dag den här slutade gälla eller låt den börja senare.</translation>
        </message>
        <message>
            <source>The file is too large for a boundary; 5 MB is the most.</source>
            <translation>Filen är för stor för en gräns; den får vara högst 5 MB.</translation>
        </message>
        <message>
            <source>The file cannot be read as GeoJSON.</source>
            <translation>Filen kan inte läsas som GeoJSON.</translation>
        </message>
        <message>
            <source>The file is not GeoJSON as RFC 7946 tells it.</source>
            <translation>Filen är inte GeoJSON enligt RFC 7946.</translation>
        </message>
        <message>
            <source>There is no surface in the file, only points or lines, or nothing at all.</source>
            <translation>Det finns ingen yta i filen, bara punkter eller linjer eller ingenting alls.</translation>
        </message>
        <message>
            <source>A boundary in the file does not surround anything.</source>
            <translation>En gräns i filen omsluter ingenting.</translation>
        </message>
        <message>
            <source>There are more than 50 surfaces in the file; choose one with this area alone.</source>
            <translation>Det finns fler än 50 ytor i filen; välj en fil med bara det här området.</translation>
        </message>
        <message>
            <source>The positions are metres on the ground, such as SWEREF 99, not degrees.</source>
            <translation>Positionerna är meter på marken, till exempel SWEREF 99, och inte grader.</translation>
        </message>
        <message>
            <source>The positions have latitude before longitude; GeoJSON has longitude first.</source>
            <translation>Positionerna har latitud före longitud; i GeoJSON står longitud först.</translation>
        </message>
        <message>
            <source>The boundary was not changed. Ask for the file as GeoJSON with WGS 84.</source>
            <translation>Gränsen ändrades inte. Be om filen som GeoJSON med WGS 84.</translation>
        </message>
        <message>
            <source>Area (public copy)</source>
            <translation>Område (offentlig version)</translation>
        </message>
        <message>
            <source>Export the area</source>
            <translation>Exportera området</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>PDF-filen görs</translation>
        </message>
        <message>
            <source>The page of the area is saved</source>
            <translation>Områdets sida är sparad</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>Change name</source>
            <translation>Ändra namn</translation>
        </message>
        <message>
            <source>Mun&amp;icipality</source>
            <translation>&amp;Kommun</translation>
        </message>
        <message>
            <source>Change municipality</source>
            <translation>Ändra kommun</translation>
        </message>
        <message>
            <source>Other name&amp;s</source>
            <translation>An&amp;dra namn</translation>
        </message>
        <message>
            <source>One a line: other spellings, understood when files are read in.</source>
            <translation>Ett per rad: andra stavningar, som förstås när filer läses in.</translation>
        </message>
        <message>
            <source>Classifications</source>
            <translation>Klassningar</translation>
        </message>
        <message>
            <source>No list is known to have said anything of it.</source>
            <translation>Ingen lista med uppgift om området är känd.</translation>
        </message>
        <message>
            <source>Areas are offered in the order of the list.</source>
            <translation>Områden visas i listans ordning när du väljer.</translation>
        </message>
        <message>
            <source>Add classification</source>
            <translation>Lägg till klassning</translation>
        </message>
        <message>
            <source>Correct classification</source>
            <translation>Rätta klassning</translation>
        </message>
        <message>
            <source>Remove classification</source>
            <translation>Ta bort klassning</translation>
        </message>
        <message>
            <source>Choose a GeoJSON file</source>
            <translation>Välj en GeoJSON-fil</translation>
        </message>
        <message>
            <source>Set boundary</source>
            <translation>Ange gräns</translation>
        </message>
        <message>
            <source>Remove boundary</source>
            <translation>Ta bort gräns</translation>
        </message>
        <message>
            <source>Change other names</source>
            <translation>Ändra andra namn</translation>
        </message>
        <message>
            <source>Add c&amp;lassification …</source>
            <translation>&amp;Lägg till klassning …</translation>
        </message>
        <message>
            <source>C&amp;orrect …</source>
            <translation>Rä&amp;tta …</translation>
        </message>
        <message>
            <source>&amp;Take away</source>
            <translation>Ta b&amp;ort klassningen</translation>
        </message>
        <message>
            <source>Choose a &amp;GeoJSON file …</source>
            <translation>Välj en &amp;GeoJSON-fil …</translation>
        </message>
        <message>
            <source>Remove the &amp;boundary</source>
            <translation>Ta bort grän&amp;sen</translation>
        </message>
        <message>
            <source>GeoJSON with WGS 84, as the municipality's map system can export it.</source>
            <translation>GeoJSON med WGS 84, som kommunens kartsystem kan exportera.</translation>
        </message>
        <message>
            <source>Map of the areas</source>
            <translation>Karta över områdena</translation>
        </message>
        <message>
            <source>No area has a boundary yet.</source>
            <translation>Inget område har någon gräns ännu.</translation>
        </message>
        <message>
            <source>Chosen: {area}.</source>
            <translation>Valt: {area}.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Lägesbilder</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Bedömningar</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Items on meetings</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>classified then: {level}</source>
            <translation>klassning då: {level}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sedan {day}</translation>
        </message>
        <message>
            <source>from {day} until {until}</source>
            <translation>från {day} till {until}</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>osäker uppgift</translation>
        </message>
        <message>
            <source>{count} measures</source>
            <translation>{count} åtgärder</translation>
        </message>
        <message>
            <source>report {day}</source>
            <translation>lägesbild {day}</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Inget ännu</translation>
        </message>
        <message>
            <source>level by the joint assessment until {day}</source>
            <translation>läge enligt samlad bedömning till och med {day}</translation>
        </message>
        <message>
            <source>level by the report until {day}</source>
            <translation>läge enligt lägesbild till och med {day}</translation>
        </message>
        <message>
            <source>Only the &amp;month is known</source>
            <translation>Bara &amp;månaden är känd</translation>
        </message>
        <message>
            <source>It is &amp;uncertain</source>
            <translation>Uppgiften är &amp;osäker</translation>
        </message>
        <message>
            <source>As the list says; the classification of its own time stays in the history.</source>
            <translation>Som listan säger. Tidigare klassningar står kvar i historiken.</translation>
        </message>
        <message>
            <source>&amp;Classification</source>
            <translation>&amp;Klassning</translation>
        </message>
        <message>
            <source>Applies &amp;from</source>
            <translation>Gäller &amp;från</translation>
        </message>
        <message>
            <source>Un&amp;til</source>
            <translation>Gäller &amp;till</translation>
        </message>
        <message>
            <source>The day the next list took over; empty if it still applies.</source>
            <translation>Den dag då nästa lista tog över; tomt om den fortfarande gäller.</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>Kä&amp;lla</translation>
        </message>
        <message>
            <source>Write the day it began to apply.</source>
            <translation>Ange vilken dag den började gälla.</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Sorterat efter</translation>
        </message>
        <message>
            <source>Sho&amp;w more ({left} left)</source>
            <translation>Visa &amp;fler ({left} kvar)</translation>
        </message>
        <message>
            <source>Show only these; several can be chosen</source>
            <translation>Visa bara dessa; flera kan väljas</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Inget här ännu</translation>
        </message>
        <message>
            <source>Items, decisions, measures and reports that concern the area stand here, and what public lists have called it.</source>
            <translation>Här står ärenden, beslut, åtgärder och lägesbilder som rör området, och vad offentliga listor har kallat det.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>What has happened in the area</source>
            <translation>Vad som har hänt i området</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Nyast först</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Äldst först</translation>
        </message>
        <message>
            <source>Backing up the database</source>
            <translation>Säkerhetskopierar databasen</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Rad {row}: {why}</translation>
        </message>
        <message>
            <source>Row {row}, {column}: {why}</source>
            <translation>Rad {row}, {column}: {why}</translation>
        </message>
        <message>
            <source>column {letters}</source>
            <translation>kolumn {letters}</translation>
        </message>
        <message>
            <source>{value} is not known. The nearest is {names}.</source>
            <translation>{value} finns inte i registret. Närmast är {names}.</translation>
        </message>
        <message>
            <source>The empty cell</source>
            <translation>Den tomma cellen</translation>
        </message>
        <message>
            <source>{value} is not known.</source>
            <translation>{value} finns inte i registret.</translation>
        </message>
        <message>
            <source>There is no name in the cell.</source>
            <translation>Det står inget namn i cellen.</translation>
        </message>
        <message>
            <source>{value} tells no period with its year.</source>
            <translation>{value} anger ingen period med årtal.</translation>
        </message>
        <message>
            <source>{value} adds up others and is left out, so that nothing is counted twice.</source>
            <translation>{value} summerar andra rader eller kolumner och tas inte med, så att inget räknas två gånger.</translation>
        </message>
        <message>
            <source>The formula has no value in the file. Open it in the spreadsheet program, save it and try again.</source>
            <translation>Formeln saknar värde i filen. Öppna filen i kalkylprogrammet, spara den och försök igen.</translation>
        </message>
        <message>
            <source>{value} is no number of incidents, which is whole and not below 0.</source>
            <translation>{value} kan inte vara ett antal händelser, som är ett heltal och inte mindre än 0.</translation>
        </message>
        <message>
            <source>{value} is no number.</source>
            <translation>{value} är inget tal.</translation>
        </message>
        <message>
            <source>{value} has a unit or sign that is not known.</source>
            <translation>{value} har en enhet eller ett tecken som inte är känt.</translation>
        </message>
        <message>
            <source>{value} can be read in two ways. Choose which sign is before decimals.</source>
            <translation>{value} kan läsas på två sätt. Välj vilket tecken som står före decimalerna.</translation>
        </message>
        <message>
            <source>{value} is too long to be a number.</source>
            <translation>{value} är för långt för att vara ett tal.</translation>
        </message>
        <message>
            <source>Usually written like {example}. What you wrote is kept.</source>
            <translation>Skrivs oftast som {example}. Det du skrev är kvar.</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 person</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personer</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>inga personer ännu</translation>
        </message>
        <message>
            <source>Municipal office</source>
            <translation>Kommunal förvaltning</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Myndighet</translation>
        </message>
        <message>
            <source>Rescue service</source>
            <translation>Räddningstjänst</translation>
        </message>
        <message>
            <source>Housing company</source>
            <translation>Bostadsbolag</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>Entreprenör</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>Civilsamhälle</translation>
        </message>
        <message>
            <source>Other kind</source>
            <translation>Annan</translation>
        </message>
        <message>
            <source>No last day</source>
            <translation>Ingen sista dag</translation>
        </message>
        <message>
            <source>Overdue since {date}</source>
            <translation>Försenad sedan {date}</translation>
        </message>
        <message>
            <source>Nobody answers for it</source>
            <translation>Ingen ansvarar</translation>
        </message>
        <message>
            <source>{count} open</source>
            <translation>{count} öppna</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>{count} försenade</translation>
        </message>
        <message>
            <source>The agenda has no items.</source>
            <translation>Dagordningen har inga punkter.</translation>
        </message>
        <message>
            <source>Nobody is called to the meeting.</source>
            <translation>Ingen är kallad till mötet.</translation>
        </message>
        <message>
            <source>The place is missing.</source>
            <translation>Platsen saknas.</translation>
        </message>
        <message>
            <source>The items take {told} minutes more than the meeting has.</source>
            <translation>Punkterna tar {told} minuter mer än mötet har.</translation>
        </message>
        <message>
            <source>Item {number} {title}: the presenter is missing.</source>
            <translation>Punkt {number} {title}: föredragande saknas.</translation>
        </message>
        <message>
            <source>Item {number} {title}: the proposed decision is missing.</source>
            <translation>Punkt {number} {title}: förslag till beslut saknas.</translation>
        </message>
        <message>
            <source>Attachment {number} {title}: the file is missing or empty.</source>
            <translation>Bilaga {number} {title}: filen saknas eller är tom.</translation>
        </message>
        <message>
            <source>Situation report missing: {title} ({told}).</source>
            <translation>Lägesbild saknas: {title} ({told}).</translation>
        </message>
        <message>
            <source>Attachment {number} {title} shows the report as it was. Choose the line to renew it.</source>
            <translation>Bilaga {number} {title} visar rapporten som den var. Välj raden för att förnya bilagan.</translation>
        </message>
        <message>
            <source>Nobody is noted as present.</source>
            <translation>Ingen är antecknad som närvarande.</translation>
        </message>
        <message>
            <source>Present or not is not noted: {told}.</source>
            <translation>Närvaron är inte antecknad: {told}.</translation>
        </message>
        <message>
            <source>Item {number} {title}: the outcome is missing.</source>
            <translation>Punkt {number} {title}: utfallet saknas.</translation>
        </message>
        <message>
            <source>Item {number} {title}: a decision has nobody responsible.</source>
            <translation>Punkt {number} {title}: ett beslut saknar ansvarig.</translation>
        </message>
        <message>
            <source>Item {number} {title}: a decision has neither a last day nor “no action”.</source>
            <translation>Punkt {number} {title}: ett beslut saknar både ”klart senast” och ”ingen åtgärd”.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
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
            <source>Search on the page</source>
            <translation>Sök på sidan</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>I ett möte</translation>
        </message>
        <message>
            <source>Show the agenda; 2 participants, 3 minutes</source>
            <translation>Visa dagordningen; 2 deltagare, 3 anteckningar</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Ny punkt</translation>
        </message>
        <message>
            <source>Duplicate the item</source>
            <translation>Duplicera punkten</translation>
        </message>
        <message>
            <source>Attach papers to the item</source>
            <translation>Lägg till bilagor på punkten</translation>
        </message>
        <message>
            <source>Mark what is secret in the item</source>
            <translation>Sekretessmarkera ärendet eller något i det</translation>
        </message>
        <message>
            <source>Show the matter of the item through all meetings</source>
            <translation>Visa punktens ärende genom alla möten</translation>
        </message>
        <message>
            <source>Show a measure of the minutes in the action plan</source>
            <translation>Visa en åtgärd från minnesanteckningarna i handlingsplanen</translation>
        </message>
        <message>
            <source>Go to the next item</source>
            <translation>Gå till nästa punkt</translation>
        </message>
        <message>
            <source>Go to the previous item</source>
            <translation>Gå till föregående punkt</translation>
        </message>
        <message>
            <source>Note everybody as present</source>
            <translation>Anteckna alla som närvarande</translation>
        </message>
        <message>
            <source>Note that somebody comes now; Ctrl+Shift+O leaves</source>
            <translation>Anteckna att någon kommer nu; Ctrl+Shift+O går</translation>
        </message>
        <message>
            <source>Begin the item; Shift+F5 ends it</source>
            <translation>Börja punkten; Shift+F5 avslutar den</translation>
        </message>
        <message>
            <source>Adjourn, or go on again</source>
            <translation>Ajournera, eller återuppta</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Nytt beslut</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>Insert a recurring wording</source>
            <translation>Infoga en textmodul</translation>
        </message>
        <message>
            <source>Show the measure in the action plan</source>
            <translation>Visa åtgärden i handlingsplanen</translation>
        </message>
        <message>
            <source>Export the document that is shown</source>
            <translation>Exportera handlingen som visas</translation>
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation>Gå till nästa del av fönstret</translation>
        </message>
        <message>
            <source>In a situation report</source>
            <translation>I en lägesbild</translation>
        </message>
        <message>
            <source>Make an item of the selected words</source>
            <translation>Gör ett ärende av de markerade orden</translation>
        </message>
        <message>
            <source>Make a measure of the selected words</source>
            <translation>Gör en åtgärd av de markerade orden</translation>
        </message>
        <message>
            <source>Mark the selected words as secret</source>
            <translation>Sekretessmarkera de markerade orden</translation>
        </message>
        <message>
            <source>In the situation</source>
            <translation>I lägesbilden</translation>
        </message>
        <message>
            <source>Go through the months of a chart; Home and End too</source>
            <translation>Gå mellan diagrammets månader; även Home och End</translation>
        </message>
        <message>
            <source>Make a measure of the need</source>
            <translation>Gör en åtgärd av behovet</translation>
        </message>
        <message>
            <source>Paste a block of counts</source>
            <translation>Klistra in ett block med antal</translation>
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
            <source>Change the title of the row</source>
            <translation>Ändra radens rubrik</translation>
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
            <source>On the board: move the measure to the next status</source>
            <translation>På tavlan: flytta åtgärden till nästa status</translation>
        </message>
        <message>
            <source>On the timeline: go a month on; left goes back</source>
            <translation>På tidslinjen: gå en månad framåt; vänsterpil går tillbaka</translation>
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
            <source>Secret passage</source>
            <translation>Sekretessbelagt stycke</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv stil</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Punktlista</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Numrerad lista</translation>
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
            <source>See it as a table, as a board by status, or as a timeline.</source>
            <translation>Se den som tabell, som tavla efter status eller som tidslinje.</translation>
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
            <source>Open a meeting, press Export and choose the summons or the minutes.</source>
            <translation>Öppna ett möte, tryck på Exportera och välj kallelsen eller minnesanteckningarna.</translation>
        </message>
        <message>
            <source>Ctrl+E takes the one that you are looking at.</source>
            <translation>Ctrl+E exporterar det dokument som du har framme.</translation>
        </message>
        <message>
            <source>The PDF can be read by screen readers and kept in an archive.</source>
            <translation>Pdf:en kan läsas av skärmläsare och sparas i arkiv.</translation>
        </message>
        <message>
            <source>Hand out all papers</source>
            <translation>Lämna ut alla handlingar</translation>
        </message>
        <message>
            <source>Press Export and choose all papers: one PDF with contents and page numbers.</source>
            <translation>Tryck på Exportera och välj handlingarna: en PDF med innehållsförteckning och sidnummer.</translation>
        </message>
        <message>
            <source>What is worth knowing of the papers, such as a scan, is told afterwards.</source>
            <translation>Efteråt får du veta det som är värt att veta om bilagorna, till exempel att en är inskannad.</translation>
        </message>
        <message>
            <source>For the archive, choose the file that holds the originals (PDF/A-3).</source>
            <translation>Till arkivet väljer du filen som innehåller originalen (PDF/A-3).</translation>
        </message>
        <message>
            <source>Keep secrets</source>
            <translation>Skydda det som är sekretessbelagt</translation>
        </message>
        <message>
            <source>Press Ctrl+Shift+S and write the provision for what is secret in the item.</source>
            <translation>Tryck Ctrl+Skift+S och skriv bestämmelsen för det som är sekretessbelagt i ärendet.</translation>
        </message>
        <message>
            <source>For a part of a text, select it and press Ctrl+Shift+K.</source>
            <translation>För en del av en text: markera den och tryck Ctrl+Skift+K.</translation>
        </message>
        <message>
            <source>Export the public copy: it is made without all that, and searched for it.</source>
            <translation>Exportera den offentliga versionen: den görs utan allt detta och genomsöks.</translation>
        </message>
        <message>
            <source>Settings, Secrecy and exports, lists who took out what.</source>
            <translation>Under Inställningar, Sekretess och uttag, står vem som tog ut vad.</translation>
        </message>
        <message>
            <source>Describe places, not persons</source>
            <translation>Beskriv platser, inte personer</translation>
        </message>
        <message>
            <source>A line below a field tells what looks like a person; you can write on.</source>
            <translation>En rad under ett fält säger vad som ser ut som en person; du kan skriva vidare.</translation>
        </message>
        <message>
            <source>Tab leads to the words, and to “Let them stand” if they are nobody's.</source>
            <translation>Tabb leder till orden, och till ”Låt stå” om de inte pekar ut någon.</translation>
        </message>
        <message>
            <source>Before sending and export all such words are listed once more.</source>
            <translation>Före utskick och export räknas alla sådana ord upp en gång till.</translation>
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
            <source>row {row}: the same as row {first}</source>
            <translation>rad {row}: samma som rad {first}</translation>
        </message>
        <message>
            <source>row {row}: another number than in row {first}, which counts</source>
            <translation>rad {row}: ett annat tal än på rad {first}, som gäller</translation>
        </message>
        <message>
            <source>{new} new, {other} that replace another number, {same} that are here already</source>
            <translation>{new} nya, {other} som ersätter ett annat tal, {same} som redan finns</translation>
        </message>
        <message>
            <source>Say which column has the numbers.</source>
            <translation>Ange vilken kolumn som har talen.</translation>
        </message>
        <message>
            <source>Say where the period stands.</source>
            <translation>Ange var perioden står.</translation>
        </message>
        <message>
            <source>Say where the category or the indicator stands.</source>
            <translation>Ange var kategorin eller indikatorn står.</translation>
        </message>
        <message>
            <source>Say where the area stands, or which area all rows are about.</source>
            <translation>Ange var området står, eller vilket område alla rader gäller.</translation>
        </message>
        <message>
            <source>Say where the source stands, or who all rows come from.</source>
            <translation>Ange var källan står, eller vem alla rader kommer från.</translation>
        </message>
        <message>
            <source>Row {place} of {of}, no number: {title}</source>
            <translation>Rad {place} av {of}, utan nummer: {title}</translation>
        </message>
        <message>
            <source>Item {number}, row {place} of {of}: {title}</source>
            <translation>Punkt {number}, rad {place} av {of}: {title}</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minuter</translation>
        </message>
        <message>
            <source>presented by {who}</source>
            <translation>föredras av {who}</translation>
        </message>
        <message>
            <source>noted in the minutes</source>
            <translation>antecknad</translation>
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
            <translation>{planned} av {whole} min planerade</translation>
        </message>
        <message>
            <source>{minutes} min over</source>
            <translation>{minutes} min över</translation>
        </message>
        <message>
            <source>Exactly full</source>
            <translation>Exakt fullt</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>{minutes} min kvar</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kallad</translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation>Anmält förhinder</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Ledamot</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Ersättare</translation>
        </message>
        <message>
            <source>Deputy for {role}</source>
            <translation>Ersättare för {role}</translation>
        </message>
        <message>
            <source>item {first}</source>
            <translation>punkt {first}</translation>
        </message>
        <message>
            <source>items {first}–{last}</source>
            <translation>punkt {first}–{last}</translation>
        </message>
        <message>
            <source>from item {first}</source>
            <translation>från punkt {first}</translation>
        </message>
        <message>
            <source>until item {last}</source>
            <translation>till och med punkt {last}</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Kalkylblad</translation>
        </message>
        <message>
            <source>Text document</source>
            <translation>Textdokument</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentation</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>{ending} file</source>
            <translation>{ending}-fil</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>What was sent and approved</source>
            <translation>Utskickat och godkänt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Until then numbers follow the order.</source>
            <translation>Inget har skickats ut än. Till dess följer numren ordningen.</translation>
        </message>
        <message>
            <source>Since dispatch {number}</source>
            <translation>Sedan utskick {number}</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Inget har ändrats.</translation>
        </message>
        <message>
            <source>Minutes, version {number}: approved {moment} by {who}</source>
            <translation>Minnesanteckningar, version {number}: godkända {moment} av {who}</translation>
        </message>
        <message>
            <source>Opened again because: {reason}</source>
            <translation>Öppnade igen därför att: {reason}</translation>
        </message>
        <message>
            <source>Take in a signed copy …</source>
            <translation>Ta in undertecknat exemplar …</translation>
        </message>
        <message>
            <source>Compare with version {number} …</source>
            <translation>Jämför med version {number} …</translation>
        </message>
        <message>
            <source>Dispatch {number}</source>
            <translation>Utskick {number}</translation>
        </message>
        <message>
            <source>Supplement, dispatch {number}</source>
            <translation>Komplettering, utskick {number}</translation>
        </message>
        <message>
            <source>To: {list}</source>
            <translation>Till: {list}</translation>
        </message>
        <message>
            <source>Signed copy: paper signed by hand, scanned</source>
            <translation>Undertecknat exemplar: undertecknat på papper och skannat</translation>
        </message>
        <message>
            <source>Signed copy: file with electronic signatures by {signers}</source>
            <translation>Undertecknat exemplar: fil med elektronisk underskrift av {signers}</translation>
        </message>
        <message>
            <source>Taken in {moment}</source>
            <translation>Togs in {moment}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Spara en kopia …</translation>
        </message>
        <message>
            <source>Missing. Choose a line to go there; or go on all the same.</source>
            <translation>Det här saknas. Välj en rad för att gå dit, eller fortsätt ändå.</translation>
        </message>
        <message>
            <source>Worth knowing of the papers:</source>
            <translation>Bra att veta om handlingarna:</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>One a line; they are kept with the dispatch</source>
            <translation>En per rad. De sparas med utskicket</translation>
        </message>
        <message>
            <source>&amp;Recipients</source>
            <translation>&amp;Mottagare</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>A&amp;nledning</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopiera texten</translation>
        </message>
        <message>
            <source>What was sent is kept here as it is. Send it from your mail program: copy the text, and put the files into a folder to attach them.</source>
            <translation>Det utskickade sparas här som det är. Skicka det från ditt e-postprogram: kopiera texten och lägg filerna i en mapp så att du kan bifoga dem.</translation>
        </message>
        <message>
            <source>&amp;Mail text</source>
            <translation>&amp;Text till mejlet</translation>
        </message>
        <message>
            <source>Put the files into a &amp;folder …</source>
            <translation>&amp;Lägg filerna i en mapp …</translation>
        </message>
        <message>
            <source>History of the matter</source>
            <translation>Ärendets historik</translation>
        </message>
        <message>
            <source>&amp;Go to the item</source>
            <translation>&amp;Gå till punkten</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Möten</translation>
        </message>
        <message>
            <source>&amp;Save as PDF …</source>
            <translation>&amp;Spara som PDF …</translation>
        </message>
        <message>
            <source>Item backlog</source>
            <translation>Ärendebank</translation>
        </message>
        <message>
            <source>Decision: {text}</source>
            <translation>Beslut: {text}</translation>
        </message>
        <message>
            <source>No decisions and no measures.</source>
            <translation>Inga beslut och inga åtgärder.</translation>
        </message>
        <message>
            <source>Minutes approved</source>
            <translation>Godkänt</translation>
        </message>
        <message>
            <source>Minutes corrected</source>
            <translation>Rättat</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Inställt</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Uppskjutet</translation>
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
            <source>Held</source>
            <translation>Genomfört</translation>
        </message>
        <message>
            <source>The day has passed</source>
            <translation>Dagen har passerat</translation>
        </message>
        <message>
            <source>Minutes missing</source>
            <translation>Anteckningar saknas</translation>
        </message>
        <message>
            <source>The papers are saved; worth knowing of them</source>
            <translation>Handlingarna är sparade – värt att veta</translation>
        </message>
        <message>
            <source>The file does not claim to be accessible, because not every paper in it is. Its first page says so too.</source>
            <translation>Filen anges inte vara tillgänglig, eftersom inte alla bilagor är det. Det står också på första sidan.</translation>
        </message>
        <message>
            <source>{number}, row {place} of {of}: {title}</source>
            <translation>{number}, rad {place} av {of}: {title}</translation>
        </message>
        <message>
            <source>The whole item</source>
            <translation>Hela ärendet</translation>
        </message>
        <message>
            <source>Only passages</source>
            <translation>Bara markerade stycken</translation>
        </message>
        <message>
            <source>A mark is a warning only: each request to see something is tried anew. Public copies leave out what is marked here. Mark passages in the text itself: select and press Ctrl+Shift+K.</source>
            <translation>En sekretessmarkering är bara en varning: varje begäran att få ut något prövas på nytt. Det som markeras här tas bort ur offentliga versioner. Stycken markerar du i själva texten: markera och tryck Ctrl+Skift+K.</translation>
        </message>
        <message>
            <source>&amp;What is secret</source>
            <translation>Vad som är s&amp;ekretessbelagt</translation>
        </message>
        <message>
            <source>&amp;Public title</source>
            <translation>&amp;Offentlig rubrik</translation>
        </message>
        <message>
            <source>What public copies call the item; without one the title is left out</source>
            <translation>Vad ärendet heter i offentliga versioner. Utan offentlig rubrik tas rubriken bort.</translation>
        </message>
        <message>
            <source>&amp;The item</source>
            <translation>Ä&amp;rendet</translation>
        </message>
        <message>
            <source>Attachment: {title}</source>
            <translation>Bilaga: {title}</translation>
        </message>
        <message>
            <source>Decision: {title}</source>
            <translation>Beslut: {title}</translation>
        </message>
        <message>
            <source>Measure: {title}</source>
            <translation>Åtgärd: {title}</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Ej avgjord</translation>
        </message>
        <message>
            <source>Closed at {time}</source>
            <translation>Avslutat kl. {time}</translation>
        </message>
        <message>
            <source>Adjourned since {time}</source>
            <translation>Ajournerat sedan kl. {time}</translation>
        </message>
        <message>
            <source>Opened at {time}</source>
            <translation>Öppnat kl. {time}</translation>
        </message>
        <message>
            <source>{minutes} min late</source>
            <translation>{minutes} min efter plan</translation>
        </message>
        <message>
            <source>{minutes} min early</source>
            <translation>{minutes} min före plan</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>enligt plan</translation>
        </message>
        <message>
            <source>Nothing waits. Write an item above; it can be put on a meeting later.</source>
            <translation>Inget väntar. Skriv ett ärende här ovanför; det kan läggas på ett möte senare.</translation>
        </message>
        <message>
            <source>&amp;New item that waits</source>
            <translation>&amp;Nytt ärende i banken</translation>
        </message>
        <message>
            <source>&amp;Put on the meeting</source>
            <translation>&amp;Lägg på mötet</translation>
        </message>
        <message>
            <source>&amp;Remove the item</source>
            <translation>T&amp;a bort ärendet</translation>
        </message>
        <message>
            <source>Any council</source>
            <translation>Vilken serie som helst</translation>
        </message>
        <message>
            <source>&amp;Waits for</source>
            <translation>Väntar &amp;på</translation>
        </message>
        <message>
            <source>Co&amp;ming meeting</source>
            <translation>&amp;Kommande möte</translation>
        </message>
        <message>
            <source>Add to the backlog</source>
            <translation>Lägg till i ärendebanken</translation>
        </message>
        <message>
            <source>Change what it waits for</source>
            <translation>Ändra vilken serie ärendet väntar på</translation>
        </message>
        <message>
            <source>Put item on a meeting</source>
            <translation>Lägg ärendet på ett möte</translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation>Ta bort ”{title}”</translation>
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
            <source>&amp;Earlier year</source>
            <translation>T&amp;idigare år</translation>
        </message>
        <message>
            <source>&amp;Later year</source>
            <translation>&amp;Senare år</translation>
        </message>
        <message>
            <source>&amp;Plan the year…</source>
            <translation>&amp;Planera året…</translation>
        </message>
        <message>
            <source>The year {year}</source>
            <translation>Året {year}</translation>
        </message>
        <message>
            <source>Plan the year</source>
            <translation>Planera året</translation>
        </message>
        <message>
            <source>&amp;Make the meetings</source>
            <translation>&amp;Skapa mötena</translation>
        </message>
        <message>
            <source>&amp;Series</source>
            <translation>S&amp;erie</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;År</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Året</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Tider</translation>
        </message>
        <message>
            <source>Meeting or holiday</source>
            <translation>Möte eller helgdag</translation>
        </message>
        <message>
            <source>Weeks {span}</source>
            <translation>vecka {span}</translation>
        </message>
        <message>
            <source>Holiday: {name}</source>
            <translation>Helgdag: {name}</translation>
        </message>
        <message>
            <source>beginning or page head</source>
            <translation>början eller sidhuvudet</translation>
        </message>
        <message>
            <source>and in more places: {count}</source>
            <translation>och på fler ställen: {count}</translation>
        </message>
        <message>
            <source>Some characters cannot be printed as they were written. {list}. The rest is as it should be; look at these places in the PDF file and write them in another way.</source>
            <translation>Några tecken kan inte skrivas ut som de är skrivna. {list}. Resten är som det ska. Titta på dessa ställen i PDF-filen och skriv tecknen på ett annat sätt.</translation>
        </message>
        <message>
            <source>The meeting must end after it starts. The times were not changed.</source>
            <translation>Mötet måste sluta efter att det börjar. Tiderna har inte ändrats.</translation>
        </message>
        <message>
            <source>It would end before it began. The times were not changed.</source>
            <translation>Det skulle sluta innan det började. Tiderna ändrades inte.</translation>
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
            <source>Write why: a note belongs to this change. The measure is as it was.</source>
            <translation>Skriv varför: ändringen behöver en anteckning. Åtgärden är som den var.</translation>
        </message>
        <message>
            <source>No organisation or area is called {name}. Nothing was written.</source>
            <translation>Ingen organisation och inget område heter {name}. Inget skrevs ut. Kontrollera namnet.</translation>
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
            <source>Information of class K4 may not be handled in this program. The class was not changed; ask whoever answers for information security.</source>
            <translation>Uppgifter i klass K4 får inte hanteras i det här programmet. Klassen ändrades inte. Fråga den som ansvarar för informationssäkerhet.</translation>
        </message>
        <message>
            <source>The public copy was not written, because something secret would have been in it: {places}. Nothing has left the program. Mark that text too, and try again.</source>
            <translation>Den offentliga versionen skrevs inte, eftersom något sekretessbelagt skulle ha kommit med: {places}. Ingenting har lämnat programmet. Sekretessmarkera även den texten och försök igen.</translation>
        </message>
        <message>
            <source>{name} is used in {uses} places and was not removed. Remove it there first.</source>
            <translation>{name} används på {uses} ställen och är inte borttagen. Ta bort den där först.</translation>
        </message>
        <message>
            <source>This cannot be done ({step}), because the meeting is {state}. Nothing was changed.</source>
            <translation>Det går inte ({step}), eftersom mötet är {state}. Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>Something was changed while the PDF was made, so nothing was sent or approved. Try again; the PDF is then made of what is there now.</source>
            <translation>Något ändrades medan PDF-filen gjordes, så ingenting är utskickat eller godkänt. Försök igen, så görs filen av det som finns nu.</translation>
        </message>
        <message>
            <source>There is nothing to compare: the minutes have not been approved yet.</source>
            <translation>Det finns inget att jämföra: minnesanteckningarna är inte godkända än.</translation>
        </message>
        <message>
            <source>There is no version {number} of the minutes. Approved versions: 1 to {known}.</source>
            <translation>Det finns ingen version {number} av minnesanteckningarna. Godkända versioner: 1 till {known}.</translation>
        </message>
        <message>
            <source>There is nothing to supplement: nothing was sent before, or nothing has changed since. Send everything instead.</source>
            <translation>Det finns inget att komplettera: inget har skickats ut tidigare, eller så har inget ändrats sedan dess. Skicka ut allt i stället.</translation>
        </message>
        <message>
            <source>It has been sent, so it cannot be deleted: its number would be missed. Mark the item as withdrawn instead, or cancel the meeting; it stays as withdrawn.</source>
            <translation>Det är utskickat och kan inte tas bort, för då skulle numret saknas. Markera punkten som utgående i stället, eller ställ in mötet.</translation>
        </message>
        <message>
            <source>The minutes are approved, so nothing in this meeting can be changed. To correct something, open them again with a reason; the approved version is kept.</source>
            <translation>Minnesanteckningarna är godkända, så inget i mötet kan ändras. Öppna dem igen med en anledning om något ska rättas. Den godkända versionen finns kvar.</translation>
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
            <source>There is no series {name}. Its name stands under Preferences.</source>
            <translation>Det finns ingen mötesserie {name}. Namnen står under Inställningar.</translation>
        </message>
        <message>
            <source>{name} has no rule for when it meets, such as the third Monday. Write one under Preferences, Meeting series.</source>
            <translation>{name} har ingen regel för när mötena är, till exempel tredje måndagen. Skriv en under Inställningar, Mötesserier.</translation>
        </message>
        <message>
            <source>{count} meetings are called {name}. Use the whole title, or the beginning of the id, which the list of meetings tells.</source>
            <translation>{count} möten heter {name}. Skriv hela rubriken, eller början av det id som står i listan över möten.</translation>
        </message>
        <message>
            <source>No single organisation is called {name}. Write its name as in the contacts.</source>
            <translation>Ingen organisation, eller flera, heter {name}. Skriv namnet som det står bland kontakterna.</translation>
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
            <source>{file} is not there or cannot be read, so it was not checked. Look where the file is, and that no other program holds it.</source>
            <translation>{file} finns inte eller kan inte läsas och har därför inte kontrollerats. Se efter var filen ligger och att inget annat program håller den.</translation>
        </message>
        <message>
            <source>{file} is not a PDF file, or is too damaged to be checked. Ask for the file again.</source>
            <translation>{file} är inte en PDF-fil eller är för skadad för att kontrolleras. Be att få filen på nytt.</translation>
        </message>
        <message>
            <source>{file} is encrypted, so it cannot be checked. Ask for a file without a password.</source>
            <translation>{file} är krypterad och kan därför inte kontrolleras. Be att få en fil utan lösenord.</translation>
        </message>
        <message>
            <source>{file} is too large to be checked: {size}. The largest that is checked is {most}.</source>
            <translation>{file} är för stor för att kontrolleras: {size}. Den största som kontrolleras är {most}.</translation>
        </message>
        <message>
            <source>There is no signature in {file}. Check that it is the file that came back from the signing service.</source>
            <translation>Det finns ingen underskrift i {file}. Kontrollera att det är filen som kom tillbaka från underskriftstjänsten.</translation>
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
            <source>The database {file} is open for writing in a window ({user} on {host}). Nothing was changed. Close that window and try again.</source>
            <translation>Databasen {file} är öppen för skrivning i ett fönster ({user} på {host}). Inget har ändrats. Stäng det fönstret och försök igen.</translation>
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
            <source>Change last day</source>
            <translation>Ändra klart senast</translation>
        </message>
        <message>
            <source>From {old} to {new}. The old day is kept in the follow-up.</source>
            <translation>Från {old} till {new}. Det gamla datumet finns kvar i uppföljningen.</translation>
        </message>
        <message>
            <source>Why is the last day moved?</source>
            <translation>Varför flyttas datumet?</translation>
        </message>
        <message>
            <source>Why is it closed without being done?</source>
            <translation>Varför avslutas åtgärden utan att genomföras?</translation>
        </message>
        <message>
            <source>The reason is printed in the action plan.</source>
            <translation>Skälet skrivs ut i handlingsplanen.</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Anteckning</translation>
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
            <source>1 situation report is missing</source>
            <translation>1 lägesbild saknas</translation>
        </message>
        <message>
            <source>{count} situation reports are missing</source>
            <translation>{count} lägesbilder saknas</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} och {count} till</translation>
        </message>
        <message>
            <source>Open the reports</source>
            <translation>Öppna lägesbilderna</translation>
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
            <source>no place yet</source>
            <translation>plats saknas</translation>
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
            <source>What the check of the PDF found</source>
            <translation>Kontrollen av PDF-filen</translation>
        </message>
        <message>
            <source>Check a PDF file</source>
            <translation>Kontrollera en PDF</translation>
        </message>
        <message>
            <source>Checking the PDF file</source>
            <translation>Kontrollerar PDF-filen</translation>
        </message>
        <message>
            <source>a personal identity number</source>
            <translation>ett personnummer</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>ett registreringsnummer</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>ett telefonnummer</translation>
        </message>
        <message>
            <source>somebody's e-mail address</source>
            <translation>någons e-postadress</translation>
        </message>
        <message>
            <source>an account in social media</source>
            <translation>ett konto i sociala medier</translation>
        </message>
        <message>
            <source>the number of a flat</source>
            <translation>ett lägenhetsnummer</translation>
        </message>
        <message>
            <source>somebody's age, sex and address</source>
            <translation>någons ålder, kön och adress</translation>
        </message>
        <message>
            <source>Looks like {what}. Describe the place, not the person.</source>
            <translation>Ser ut som {what}. Beskriv platsen, inte personen.</translation>
        </message>
        <message>
            <source>And {count} more in this text.</source>
            <translation>Och {count} till i texten.</translation>
        </message>
        <message>
            <source>{place}: looks like {what}</source>
            <translation>{place}: ser ut som {what}</translation>
        </message>
        <message>
            <source>Situation report, {heading}</source>
            <translation>Lägesbild, {heading}</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>Åtgärd {number}</translation>
        </message>
        <message>
            <source>the meeting's facts</source>
            <translation>mötets uppgifter</translation>
        </message>
        <message>
            <source>title</source>
            <translation>rubrik</translation>
        </message>
        <message>
            <source>presenter</source>
            <translation>föredragande</translation>
        </message>
        <message>
            <source>case number</source>
            <translation>diarienummer</translation>
        </message>
        <message>
            <source>background</source>
            <translation>underlag</translation>
        </message>
        <message>
            <source>proposed decision</source>
            <translation>förslag till beslut</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>anteckningar</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>skäl</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>beslut</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>åtgärd</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>rättelse</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>närvaro</translation>
        </message>
        <message>
            <source>Persons in the document?</source>
            <translation>Personer i dokumentet?</translation>
        </message>
        <message>
            <source>Export all the same</source>
            <translation>Exportera ändå</translation>
        </message>
        <message>
            <source>Choose a line to go there. What you let stand is not told again.</source>
            <translation>Välj en rad för att gå dit. Det du låter stå påpekas inte igen.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>från {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>till och med {day}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>i dag kl. {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>i går kl. {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} kl. {time}</translation>
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
        <message>
            <source>Any area</source>
            <translation>Vilket område som helst</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Uttag</translation>
        </message>
        <message>
            <source>Nothing has been exported yet.</source>
            <translation>Inget har tagits ut ännu.</translation>
        </message>
        <message>
            <source>&amp;Provisions that are offered</source>
            <translation>&amp;Bestämmelser som föreslås</translation>
        </message>
        <message>
            <source>One a line: “18 kap. 1 § – hint”. The hints are ours; check the law that is in force. An empty list brings back ours.</source>
            <translation>En per rad: ”18 kap. 1 § – förklaring”. Förklaringarna är våra egna: kontrollera mot gällande lag. En tom lista ger tillbaka våra.</translation>
        </message>
        <message>
            <source>Secrecy marks</source>
            <translation>Sekretessmarkeringar</translation>
        </message>
        <message>
            <source>&amp;Recipients of the chosen export</source>
            <translation>&amp;Mottagare av det valda uttaget</translation>
        </message>
        <message>
            <source>&amp;Take in a signed copy …</source>
            <translation>&amp;Ta in undertecknat exemplar …</translation>
        </message>
        <message>
            <source>Who took out what, when, which version and class.</source>
            <translation>Vem som tog ut vad, när, vilken version och vilken klass.</translation>
        </message>
        <message>
            <source>Log of exports</source>
            <translation>Uttagslogg</translation>
        </message>
        <message>
            <source>Change recipients</source>
            <translation>Ändra mottagare</translation>
        </message>
        <message>
            <source>Change the provisions</source>
            <translation>Ändra bestämmelserna</translation>
        </message>
        <message>
            <source>signed by {signers}</source>
            <translation>undertecknad av {signers}</translation>
        </message>
        <message>
            <source>signed on paper</source>
            <translation>undertecknat på papper</translation>
        </message>
        <message>
            <source>Renew the attachment</source>
            <translation>Förnya bilagan</translation>
        </message>
        <message>
            <source>The attachment shows the report as it is now</source>
            <translation>Bilagan visar rapporten som den är nu</translation>
        </message>
        <message>
            <source>The report has secret words, but no mark that says by which provision. Nothing was changed. Mark the report as secret first, then try again.</source>
            <translation>Rapporten har sekretessmarkerade ord, men ingen sekretessmarkering som anger bestämmelsen. Inget ändrades. Markera rapporten först och försök igen.</translation>
        </message>
        <message>
            <source>There is no situation report {name}. Its id stands in the list.</source>
            <translation>Det finns ingen lägesbild {name}. Dess id står i listan.</translation>
        </message>
        <message>
            <source>Attachment in the backlog: {item}</source>
            <translation>Bilaga i ärendebanken: {item}</translation>
        </message>
        <message>
            <source>Attachment {number}, {meeting}: {item}</source>
            <translation>Bilaga {number}, {meeting}: {item}</translation>
        </message>
        <message>
            <source>Measure {label}</source>
            <translation>Åtgärd {label}</translation>
        </message>
        <message>
            <source>backlog</source>
            <translation>ärendebanken</translation>
        </message>
        <message>
            <source>Item {label} ({where})</source>
            <translation>Ärende {label} ({where})</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Anges inte</translation>
        </message>
        <message>
            <source>For each meeting</source>
            <translation>Till varje möte</translation>
        </message>
        <message>
            <source>Each week</source>
            <translation>Varje vecka</translation>
        </message>
        <message>
            <source>Each month</source>
            <translation>Varje månad</translation>
        </message>
        <message>
            <source>Three times a year</source>
            <translation>Varje tertial</translation>
        </message>
        <message>
            <source>Received {day}</source>
            <translation>Inkom {day}</translation>
        </message>
        <message>
            <source>Unchanged in {count} reports: does it still hold?</source>
            <translation>Oförändrat i {count} rapporter: stämmer det fortfarande?</translation>
        </message>
        <message>
            <source>New since the last report</source>
            <translation>Nytt sedan förra rapporten</translation>
        </message>
        <message>
            <source>Changed since the last report</source>
            <translation>Ändrat sedan förra rapporten</translation>
        </message>
        <message>
            <source>As in the last report</source>
            <translation>Som i förra rapporten</translation>
        </message>
        <message>
            <source>Signed by {signers}: {file}, version {number}</source>
            <translation>Undertecknad av {signers}: {file}, version {number}</translation>
        </message>
        <message>
            <source>Signed on paper and scanned: {file}, version {number} of the minutes</source>
            <translation>Undertecknat på papper och skannat: {file}, version {number} av minnesanteckningarna</translation>
        </message>
        <message>
            <source>The signed file was not taken in, because a signature in it does not hold: the document was changed. Ask for the file from the signing service again.</source>
            <translation>Den undertecknade filen togs inte emot, eftersom en underskrift i den inte håller: dokumentet har ändrats. Hämta filen på nytt från underskriftstjänsten.</translation>
        </message>
        <message>
            <source>The signed file was not taken in, because it is no version that was exported from here. Check that the right file came back; the log lists what was exported.</source>
            <translation>Den undertecknade filen togs inte emot, eftersom den inte är någon version som har tagits ut härifrån. Kontrollera att det är rätt fil. Uttagsloggen visar vad som har tagits ut.</translation>
        </message>
        <message>
            <source>{file} was not taken in: it is neither a PDF file nor a picture (JPEG or PNG). Scan the signed paper to one of these.</source>
            <translation>{file} togs inte in. Filen är varken en PDF-fil eller en bild (JPEG eller PNG). Skanna papperet till något av dessa format.</translation>
        </message>
        <message>
            <source>The minutes are not approved, so there is no version to sign. Approve them first.</source>
            <translation>Minnesanteckningarna är inte godkända, så det finns ingen version att underteckna. Godkänn dem först.</translation>
        </message>
        <message>
            <source>{code} is not a control code: a character is wrong or missing. Read it once more on the paper; it never holds the letters I and O or the digits 0 and 1.</source>
            <translation>{code} är ingen kontrollkod. Något tecken är fel eller saknas. Läs koden på papperet en gång till; den innehåller aldrig bokstäverna I och O eller siffrorna 0 och 1.</translation>
        </message>
        <message>
            <source>No control code was found in {file}, which is usual for a scan. Type the code that stands on the paper, by the signatures and at the foot of each page.</source>
            <translation>Ingen kontrollkod hittades i {file}, vilket är vanligt för skannade papper. Ange koden som står på papperet, vid underskrifterna och längst ned på varje sida.</translation>
        </message>
        <message>
            <source>No approved minutes here have the control code {code}. The copy was not taken in; check that the paper belongs to a meeting in this database.</source>
            <translation>Inga godkända minnesanteckningar här har kontrollkoden {code}. Exemplaret togs inte in. Kontrollera att papperet hör till ett möte i den här databasen.</translation>
        </message>
        <message>
            <source>The control code {code} belongs to version {version} of the minutes of {title}, not to version {wanted} of {other}. The copy was not taken in; look for the right paper.</source>
            <translation>Kontrollkoden {code} hör till version {version} av minnesanteckningarna från {title}, inte till version {wanted} från {other}. Exemplaret togs inte in. Ta fram rätt papper.</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>utkast</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>utskickat</translation>
        </message>
        <message>
            <source>held</source>
            <translation>genomfört</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>godkänt</translation>
        </message>
        <message>
            <source>approved and corrected</source>
            <translation>godkänt och rättat</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>inställt</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>uppskjutet</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Skicka ut</translation>
        </message>
        <message>
            <source>Mark as held</source>
            <translation>Markera som genomfört</translation>
        </message>
        <message>
            <source>Approve the minutes</source>
            <translation>Godkänn minnesanteckningarna</translation>
        </message>
        <message>
            <source>Open the minutes again</source>
            <translation>Öppna minnesanteckningarna igen</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Ställ in mötet</translation>
        </message>
        <message>
            <source>Postpone the meeting</source>
            <translation>Skjut upp mötet</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Ta upp igen</translation>
        </message>
        <message>
            <source>{file} is too large to be read as a table. At most {most} are read. Nothing was taken in. Divide the file, or leave out what is not needed.</source>
            <translation>{file} är för stor för att läsas som tabell. Högst {most} läses. Inget har lästs in. Dela filen eller ta bort det som inte behövs.</translation>
        </message>
        <message>
            <source>{file} has too many rows or cells to be read: more than {most}. Nothing was taken in. Divide the table, for example by year.</source>
            <translation>{file} har för många rader eller celler för att läsas: fler än {most}. Inget har lästs in. Dela tabellen, till exempel per år.</translation>
        </message>
        <message>
            <source>{file} has too many columns to be read: more than {most}. Nothing was taken in. Keep the columns that are needed and try again.</source>
            <translation>{file} har för många kolumner för att läsas: fler än {most}. Inget har lästs in. Behåll de kolumner som behövs och försök igen.</translation>
        </message>
        <message>
            <source>{file} has a quotation mark that opens and does not close, at line {line} or before. Nothing was taken in. Open the file, correct it and try again.</source>
            <translation>{file} har ett citattecken som inleds men inte avslutas, på rad {line} eller tidigare. Inget har lästs in. Öppna filen, rätta den och försök igen.</translation>
        </message>
        <message>
            <source>There is no sheet called {sheet} in {file}. Nothing was taken in. Choose another sheet.</source>
            <translation>Det finns inget blad som heter {sheet} i {file}. Inget har lästs in. Välj ett annat blad.</translation>
        </message>
        <message>
            <source>{file} is not there or cannot be opened, so nothing was taken in. Look where the file is, and that no other program holds it.</source>
            <translation>{file} finns inte eller kan inte öppnas, så inget har lästs in. Se efter var filen ligger och att inget annat program håller den.</translation>
        </message>
        <message>
            <source>{file} is in a format that is not read here ({kind}). Nothing was taken in. Open it in the spreadsheet program and save it as .xlsx or .csv.</source>
            <translation>{file} är i ett format som inte kan läsas här ({kind}). Inget har lästs in. Öppna filen i kalkylprogrammet och spara den som .xlsx eller .csv.</translation>
        </message>
        <message>
            <source>{file} has a password and cannot be read. Nothing was taken in. Save a copy without a password, or ask for one.</source>
            <translation>{file} är lösenordsskyddad och kan inte läsas. Inget har lästs in. Spara en kopia utan lösenord, eller be om en.</translation>
        </message>
        <message>
            <source>There is no table in {file}: it is empty. Nothing was taken in. Ask for the file again, or choose another sheet.</source>
            <translation>Det finns ingen tabell i {file}: den är tom. Inget har lästs in. Be om filen igen eller välj ett annat blad.</translation>
        </message>
        <message>
            <source>{file} is no table that can be read, or it is damaged. Nothing was taken in. Ask for it again as .xlsx or .csv.</source>
            <translation>{file} är ingen tabell som kan läsas, eller så är filen skadad. Inget har lästs in. Be om den igen som .xlsx eller .csv.</translation>
        </message>
        <message>
            <source>No columns are remembered under the name {name}, or they do not fit the file. Nothing was taken in. Leave the name out to let the program guess.</source>
            <translation>Inga kolumner är sparade under namnet {name}, eller så passar de inte filen. Inget lästes in. Utelämna namnet så föreslår programmet kolumnerna.</translation>
        </message>
        <message>
            <source>The file tells of other numbers than was asked for: counts and indicators are taken in each for itself. Nothing was taken in.</source>
            <translation>Filen innehåller en annan sorts tal än den du valde: antal och indikatorer läses in var för sig. Inget lästes in.</translation>
        </message>
        <message>
            <source>The columns are not understood. Nothing was taken in.</source>
            <translation>Det går inte att förstå vad kolumnerna betyder. Inget lästes in.</translation>
        </message>
        <message>
            <source>Signed copies (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Undertecknade exemplar (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>Which version was signed?</source>
            <translation>Vilken version undertecknades?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Ta in</translation>
        </message>
        <message>
            <source>{file} is a picture without text, so the program cannot read which version it is. Type the control code that stands by the signatures and at the foot of each page.</source>
            <translation>{file} är en bild utan text, så programmet kan inte läsa vilken version det är. Ange kontrollkoden som står vid underskrifterna och längst ned på varje sida.</translation>
        </message>
        <message>
            <source>Control &amp;code</source>
            <translation>Kontroll&amp;kod</translation>
        </message>
        <message>
            <source>Take in a signed copy</source>
            <translation>Ta in undertecknat exemplar</translation>
        </message>
        <message>
            <source>Looking at the signed copy</source>
            <translation>Läser det undertecknade exemplaret</translation>
        </message>
        <message>
            <source>This is not a colour: {text}. Write it as #12335C.</source>
            <translation>Det här är ingen färg: {text}. Skriv den som #12335C.</translation>
        </message>
        <message>
            <source>The colour is too pale to be read by everybody: its contrast is {ratio}:1, and at least {least}:1 is needed. It was not changed; choose a darker one.</source>
            <translation>Färgen är för ljus för att alla ska kunna läsa den: kontrasten är {ratio}:1 och minst {least}:1 behövs. Färgen ändrades inte. Välj en mörkare.</translation>
        </message>
        <message>
            <source>This is not a number of events: {text}. Nothing was changed. Write a whole number, &lt;5 for fewer than five, or – when the number is missing.</source>
            <translation>{text} är inget antal händelser. Inget har ändrats. Skriv ett heltal, &lt;5 för färre än fem eller – när uppgiften saknas.</translation>
        </message>
        <message>
            <source>The copied block has {rows} rows and {columns} columns and does not fit here. Nothing was changed. Paste it in a cell further up or to the left.</source>
            <translation>Det kopierade blocket har {rows} rader och {columns} kolumner och ryms inte här. Inget har ändrats. Klistra in längre upp eller längre till vänster.</translation>
        </message>
        <message>
            <source>has a meeting: {title}</source>
            <translation>har redan ett möte: {title}</translation>
        </message>
        <message>
            <source>moved from {date}, {holiday}</source>
            <translation>flyttad från {date}, {holiday}</translation>
        </message>
    </context>
    <context>
        <name>AboutGroup</name>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>EST Desktop is free software under the EUPL 1.2.</source>
            <translation>EST Desktop är fri programvara under EUPL 1.2.</translation>
        </message>
        <message>
            <source>The window is built with Qt {qt} and PySide6 {pyside}, used under the GNU Lesser General Public License, version 3. Qt is linked dynamically: you may replace its libraries with changed ones, and examine and change the program for that purpose. The licence is below.</source>
            <translation>Fönstret är byggt med Qt {qt} och PySide6 {pyside}, som används under GNU Lesser General Public License, version 3. Qt är dynamiskt länkat: du får byta ut biblioteken mot ändrade versioner och undersöka och ändra programmet för det ändamålet. Licensen finns nedan.</translation>
        </message>
        <message>
            <source>The licence's text</source>
            <translation>Licensens text</translation>
        </message>
        <message>
            <source>&amp;Licence of</source>
            <translation>&amp;Licens för</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenser</translation>
        </message>
    </context>
    <context>
        <name>AddingPapers</name>
        <message>
            <source>Copying {file}</source>
            <translation>Kopierar {file}</translation>
        </message>
        <message>
            <source>Copying {count} files</source>
            <translation>Kopierar {count} filer</translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation>Lägg till bilaga</translation>
        </message>
        <message>
            <source>Add attachments</source>
            <translation>Lägg till bilagor</translation>
        </message>
        <message>
            <source>Replace attachment</source>
            <translation>Ersätt bilaga</translation>
        </message>
    </context>
    <context>
        <name>AgendaActions</name>
        <message>
            <source>New item</source>
            <translation>Ny punkt</translation>
        </message>
        <message>
            <source>Add pause</source>
            <translation>Lägg till paus</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicera</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Ändra rubrik</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Make sub-item</source>
            <translation>Gör till underpunkt</translation>
        </message>
        <message>
            <source>Lift a level</source>
            <translation>Lyft en nivå</translation>
        </message>
        <message>
            <source>Withdrawn, or back again</source>
            <translation>Utgår, eller tas upp igen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Bordlägg</translation>
        </message>
        <message>
            <source>Take to the next meeting</source>
            <translation>Ta med till nästa möte</translation>
        </message>
        <message>
            <source>History of the matter …</source>
            <translation>Ärendets historik …</translation>
        </message>
        <message>
            <source>Moved to place {place} of {of}, number {number}</source>
            <translation>Flyttad till plats {place} av {of}, nummer {number}</translation>
        </message>
    </context>
    <context>
        <name>AgendaCommands</name>
        <message>
            <source>New item</source>
            <translation>Ny punkt</translation>
        </message>
        <message>
            <source>Add pause</source>
            <translation>Lägg till paus</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Paus</translation>
        </message>
        <message>
            <source>Duplicate item</source>
            <translation>Duplicera punkt</translation>
        </message>
        <message>
            <source>Move item</source>
            <translation>Flytta punkt</translation>
        </message>
        <message>
            <source>Make sub-item</source>
            <translation>Gör till underpunkt</translation>
        </message>
        <message>
            <source>Lift item a level</source>
            <translation>Lyft punkt en nivå</translation>
        </message>
        <message>
            <source>Take the item up after all</source>
            <translation>Ta upp punkten igen</translation>
        </message>
        <message>
            <source>Withdraw item</source>
            <translation>Punkten utgår</translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation>Ta bort ”{title}”</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Put item in the backlog</source>
            <translation>Lägg ärendet i ärendebanken</translation>
        </message>
        <message>
            <source>The item waits in the backlog, under Meetings</source>
            <translation>Ärendet väntar i ärendebanken, under Möten</translation>
        </message>
        <message>
            <source>Move item to {meeting}</source>
            <translation>Flytta punkt till {meeting}</translation>
        </message>
        <message>
            <source>Moved to {meeting}</source>
            <translation>Flyttad till {meeting}</translation>
        </message>
        <message>
            <source>Defer “{title}”</source>
            <translation>Bordlägg ”{title}”</translation>
        </message>
        <message>
            <source>“{title}” waits in the backlog</source>
            <translation>”{title}” väntar i ärendebanken</translation>
        </message>
        <message>
            <source>“{title}” was deferred to {meeting}</source>
            <translation>”{title}” bordlades till {meeting}</translation>
        </message>
        <message>
            <source>Take “{title}” to the next meeting</source>
            <translation>Ta med ”{title}” till nästa möte</translation>
        </message>
        <message>
            <source>“{title}” will follow to the next meeting</source>
            <translation>”{title}” följer med till nästa möte</translation>
        </message>
    </context>
    <context>
        <name>AgendaExcerpt</name>
        <message>
            <source>From the agenda</source>
            <translation>Från dagordningen</translation>
        </message>
        <message>
            <source>Proposed decision</source>
            <translation>Förslag till beslut</translation>
        </message>
        <message>
            <source>&amp;Use the proposal</source>
            <translation>Använd förs&amp;laget</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Utfälld</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Hopfälld</translation>
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
            <translation>Tom dagordning</translation>
        </message>
        <message>
            <source>Write the first item, or press Ctrl+Enter.</source>
            <translation>Skriv den första punkten, eller tryck Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Put in the backlog</source>
            <translation>Lägg i ärendebanken</translation>
        </message>
        <message>
            <source>&amp;New item</source>
            <translation>&amp;Ny punkt</translation>
        </message>
        <message>
            <source>New item after the current one (Ctrl+Enter)</source>
            <translation>Ny punkt efter den markerade (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>More about the item</source>
            <translation>Mer om punkten</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Ny punkt</translation>
        </message>
        <message>
            <source>Move to another meeting</source>
            <translation>Flytta till annat möte</translation>
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
            <translation>Punkten</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Add attachments …</source>
            <translation>Lägg till bilagor …</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>1 attachment was added to item {number}</source>
            <translation>1 bilaga lades till punkt {number}</translation>
        </message>
        <message>
            <source>{count} attachments were added to item {number}</source>
            <translation>{count} bilagor lades till punkt {number}</translation>
        </message>
    </context>
    <context>
        <name>AppearanceGroup</name>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>Text&amp;storlek</translation>
        </message>
        <message>
            <source>Everything grows along with the text, icons and rows too.</source>
            <translation>Allt växer med texten, också ikoner och rader.</translation>
        </message>
    </context>
    <context>
        <name>AreaChooser</name>
        <message>
            <source>All areas</source>
            <translation>Alla områden</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
    </context>
    <context>
        <name>AreasPage</name>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Lägg till ett område</translation>
        </message>
        <message>
            <source>Write the name and press Enter; then the next.</source>
            <translation>Skriv namnet och tryck på Enter, sedan nästa.</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>The area</source>
            <translation>Om området</translation>
        </message>
        <message>
            <source>Show the area as</source>
            <translation>Visa området som</translation>
        </message>
        <message>
            <source>Move area</source>
            <translation>Flytta område</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Ta bort {what}</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Add area</source>
            <translation>Lägg till område</translation>
        </message>
        <message>
            <source>Add the firs&amp;t area</source>
            <translation>Lägg till det &amp;första området</translation>
        </message>
        <message>
            <source>No areas yet</source>
            <translation>Inga områden ännu</translation>
        </message>
        <message>
            <source>Areas are the parts of town that the council follows. Each has a time line of what was decided, done and reported about it.</source>
            <translation>Områden är de delar av orten som samrådet följer. Varje område har en tidslinje med vad som har beslutats, gjorts och rapporterats om det.</translation>
        </message>
        <message>
            <source>E&amp;xport (PDF) ▾</source>
            <translation>E&amp;xportera (PDF) ▾</translation>
        </message>
        <message>
            <source>&amp;Internal copy …</source>
            <translation>&amp;Intern version …</translation>
        </message>
        <message>
            <source>&amp;Public copy …</source>
            <translation>&amp;Offentlig version …</translation>
        </message>
        <message>
            <source>The chosen area</source>
            <translation>Valt område</translation>
        </message>
    </context>
    <context>
        <name>AssessmentPane</name>
        <message>
            <source>Joint assessment</source>
            <translation>Samlad bedömning</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Inte bedömt</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>&amp;New need</source>
            <translation>&amp;Nytt behov</translation>
        </message>
        <message>
            <source>Short term</source>
            <translation>Kort sikt</translation>
        </message>
        <message>
            <source>Long term</source>
            <translation>Lång sikt</translation>
        </message>
        <message>
            <source>Term of the need</source>
            <translation>Behovets sikt</translation>
        </message>
        <message>
            <source>Make a &amp;measure of the need</source>
            <translation>Gör åtgärd av &amp;behovet</translation>
        </message>
        <message>
            <source>Choose an area to judge how it stands.</source>
            <translation>Välj ett område för att bedöma läget där.</translation>
        </message>
        <message>
            <source>Change a need</source>
            <translation>Ändra behov</translation>
        </message>
        <message>
            <source>Add a need</source>
            <translation>Lägg till behov</translation>
        </message>
        <message>
            <source>Make a measure of a need</source>
            <translation>Gör en åtgärd av ett behov</translation>
        </message>
        <message>
            <source>A measure was made. It stands in the action plan.</source>
            <translation>En åtgärd har skapats. Den finns i handlingsplanen.</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Läge</translation>
        </message>
        <message>
            <source>Tren&amp;d</source>
            <translation>Utve&amp;ckling</translation>
        </message>
        <message>
            <source>Assess&amp;ment</source>
            <translation>Be&amp;dömning</translation>
        </message>
        <message>
            <source>Linked measures</source>
            <translation>Kopplade åtgärder</translation>
        </message>
        <message>
            <source>Set the level</source>
            <translation>Ange läge</translation>
        </message>
        <message>
            <source>Set the trend</source>
            <translation>Ange utveckling</translation>
        </message>
        <message>
            <source>Write the assessment</source>
            <translation>Skriv bedömningen</translation>
        </message>
        <message>
            <source>Remove a need</source>
            <translation>Ta bort behov</translation>
        </message>
        <message>
            <source>The need was removed</source>
            <translation>Behovet har tagits bort</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Inga ännu.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCommands</name>
        <message>
            <source>Call people</source>
            <translation>Kalla deltagare</translation>
        </message>
        <message>
            <source>Everybody present</source>
            <translation>Alla närvarande</translation>
        </message>
        <message>
            <source>Take {role} off the list</source>
            <translation>Ta bort {role} ur listan</translation>
        </message>
        <message>
            <source>Attendance: {status}</source>
            <translation>Närvaro: {status}</translation>
        </message>
        <message>
            <source>Change as what somebody takes part</source>
            <translation>Ändra vad någon deltar som</translation>
        </message>
        <message>
            <source>Change part of the meeting</source>
            <translation>Ändra när någon deltar</translation>
        </message>
        <message>
            <source>{role} comes</source>
            <translation>{role} kommer</translation>
        </message>
        <message>
            <source>{role} leaves</source>
            <translation>{role} går</translation>
        </message>
        <message>
            <source>Change when somebody was there</source>
            <translation>Ändra när någon var med</translation>
        </message>
        <message>
            <source>Change remark</source>
            <translation>Ändra anmärkning</translation>
        </message>
    </context>
    <context>
        <name>AttendanceForm</name>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>In the &amp;place of</source>
            <translation>&amp;Ersätter</translation>
        </message>
        <message>
            <source>&amp;From item</source>
            <translation>&amp;Kom från punkt</translation>
        </message>
        <message>
            <source>&amp;Remark</source>
            <translation>A&amp;nmärkning</translation>
        </message>
        <message>
            <source>Printed after the role. Never write a reason of health.</source>
            <translation>Skrivs ut efter rollen. Skriv aldrig hälsoskäl.</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ingen särskild</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Från början</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Till slutet</translation>
        </message>
        <message>
            <source>Takes part &amp;as</source>
            <translation>&amp;Deltar som</translation>
        </message>
        <message>
            <source>&amp;To item</source>
            <translation>Till och med p&amp;unkt</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>Kom kl.</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Gick kl.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceList</name>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Everybody &amp;present</source>
            <translation>A&amp;lla närvarande</translation>
        </message>
        <message>
            <source>&amp;Call more …</source>
            <translation>Kalla &amp;fler …</translation>
        </message>
        <message>
            <source>Co&amp;mes now</source>
            <translation>K&amp;ommer nu</translation>
        </message>
        <message>
            <source>&amp;Leaves now</source>
            <translation>&amp;Går nu</translation>
        </message>
        <message>
            <source>Take &amp;off the list</source>
            <translation>Ta &amp;bort ur listan</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>The participant</source>
            <translation>Deltagaren</translation>
        </message>
        <message>
            <source>{role} was taken off the list</source>
            <translation>{role} togs bort ur listan</translation>
        </message>
        <message>
            <source>Call the &amp;standing participants</source>
            <translation>Kalla &amp;stående deltagare</translation>
        </message>
        <message>
            <source>C&amp;hoose from the contacts …</source>
            <translation>Välj ur k&amp;ontakterna …</translation>
        </message>
        <message>
            <source>Nobody is called yet</source>
            <translation>Ingen är kallad ännu</translation>
        </message>
        <message>
            <source>Those called are listed here, and in the minutes as present or absent.</source>
            <translation>De som kallas står här, och i minnesanteckningarna som närvarande eller frånvarande.</translation>
        </message>
        <message>
            <source>The last item stands before the first.</source>
            <translation>Den sista punkten ligger före den första. Ändringen sparades inte.</translation>
        </message>
        <message>
            <source>{present} of {all} present</source>
            <translation>{present} av {all} närvarande</translation>
        </message>
    </context>
    <context>
        <name>CallSheet</name>
        <message>
            <source>Call more people</source>
            <translation>Kalla fler</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Kalla</translation>
        </message>
        <message>
            <source>People in the contacts</source>
            <translation>Personer i kontakterna</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Sök</translation>
        </message>
        <message>
            <source>Everybody in the contacts is called already.</source>
            <translation>Alla i kontakterna är redan kallade.</translation>
        </message>
        <message>
            <source>Call {count}</source>
            <translation>Kalla {count}</translation>
        </message>
    </context>
    <context>
        <name>CategoriesGroup</name>
        <message>
            <source>Categories</source>
            <translation>Kategorier</translation>
        </message>
        <message>
            <source>Add a c&amp;ategory</source>
            <translation>Lägg till kate&amp;gori</translation>
        </message>
        <message>
            <source>Write its code and name: A1 Gatherings.</source>
            <translation>Skriv kod och namn: A1 Samlingar.</translation>
        </message>
        <message>
            <source>Kind of the new group</source>
            <translation>Den nya gruppens slag</translation>
        </message>
        <message>
            <source>Add a &amp;group</source>
            <translation>Lägg till gru&amp;pp</translation>
        </message>
        <message>
            <source>Gro&amp;up</source>
            <translation>Gr&amp;upp</translation>
        </message>
        <message>
            <source>Remove a category</source>
            <translation>Ta bort kategori</translation>
        </message>
        <message>
            <source>The category was removed</source>
            <translation>Kategorin har tagits bort</translation>
        </message>
        <message>
            <source>Add a group first.</source>
            <translation>Lägg till en grupp först.</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Lägg till kategori</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Lägg till grupp</translation>
        </message>
    </context>
    <context>
        <name>CategoryForm</name>
        <message>
            <source>&amp;Code and name</source>
            <translation>&amp;Kod och namn</translation>
        </message>
        <message>
            <source>Counted until</source>
            <translation>Räknas till och med</translation>
        </message>
        <message>
            <source>Empty: it is still counted.</source>
            <translation>Tomt: den räknas fortfarande.</translation>
        </message>
        <message>
            <source>&amp;Replaced by</source>
            <translation>&amp;Ersätts av</translation>
        </message>
        <message>
            <source>A new category takes over on the day. Two of them make a split.</source>
            <translation>En ny kategori tar över den dagen. Två nya innebär att kategorin delas.</translation>
        </message>
        <message>
            <source>Takes over on</source>
            <translation>Tar över den</translation>
        </message>
        <message>
            <source>Took over from {codes}</source>
            <translation>Tog över efter {codes}</translation>
        </message>
        <message>
            <source>Rename the category</source>
            <translation>Byt namn på kategorin</translation>
        </message>
        <message>
            <source>Set the last day of a category</source>
            <translation>Ange sista dag för en kategori</translation>
        </message>
        <message>
            <source>Replace a category</source>
            <translation>Ersätt en kategori</translation>
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
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>New &amp;organisation</source>
            <translation>Ny &amp;organisation</translation>
        </message>
        <message>
            <source>New &amp;person</source>
            <translation>Ny &amp;person</translation>
        </message>
        <message>
            <source>{count} organisations</source>
            <translation>{count} organisationer</translation>
        </message>
        <message>
            <source>1 organisation</source>
            <translation>1 organisation</translation>
        </message>
    </context>
    <context>
        <name>CountView</name>
        <message>
            <source>Counts by category</source>
            <translation>Händelser per kategori</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Förändring</translation>
        </message>
        <message>
            <source>Change in a year</source>
            <translation>Förändring på ett år</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 månader</translation>
        </message>
        <message>
            <source>Sum {group}</source>
            <translation>Summa {group}</translation>
        </message>
        <message>
            <source>Reported by: {sources}</source>
            <translation>Rapporterat av: {sources}</translation>
        </message>
        <message>
            <source>lowest {low}, highest {high}</source>
            <translation>lägst {low}, högst {high}</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <source>Go on</source>
            <translation>Fortsätt</translation>
        </message>
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
    </context>
    <context>
        <name>DataGroup</name>
        <message>
            <source>In memory: gone when closed</source>
            <translation>I minnet: försvinner när programmet stängs</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ingen ännu</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Säkerhetskopiera till</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Kontrollerar databasen</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Var uppgifterna ligger</translation>
        </message>
        <message>
            <source>&amp;Back up now…</source>
            <translation>&amp;Säkerhetskopiera nu …</translation>
        </message>
        <message>
            <source>&amp;Open the data folder</source>
            <translation>&amp;Öppna datamappen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Latest backup</source>
            <translation>Senaste säkerhetskopia</translation>
        </message>
        <message>
            <source>The program makes a copy of its own each day it is started, if anything has changed. Now and then, save a copy on another disk too.</source>
            <translation>Programmet gör själv en kopia varje dag det startas, om något har ändrats. Spara då och då en kopia på en annan disk också.</translation>
        </message>
        <message>
            <source>&amp;Check the database</source>
            <translation>&amp;Kontrollera databasen</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrollerar …</translation>
        </message>
        <message>
            <source>Reads everything and looks for faults. It takes some seconds for each gigabyte; you can go on working meanwhile.</source>
            <translation>Läser allt och letar efter fel. Det tar några sekunder per gigabyte; du kan arbeta vidare under tiden.</translation>
        </message>
        <message>
            <source>Is everything whole?</source>
            <translation>Är allt helt?</translation>
        </message>
        <message>
            <source>The backup is made and has been tried: {file}</source>
            <translation>Säkerhetskopian är gjord och provad: {file}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
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
            <translation>&amp;Klart senast</translation>
        </message>
        <message>
            <source>No actio&amp;n needed</source>
            <translation>&amp;Ingen åtgärd behövs</translation>
        </message>
        <message>
            <source>&amp;Send to</source>
            <translation>&amp;Skickas till</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Skickat</translation>
        </message>
        <message>
            <source>Decision {place}</source>
            <translation>Beslut {place}</translation>
        </message>
        <message>
            <source>Followed up on {date}</source>
            <translation>Uppföljt {date}</translation>
        </message>
        <message>
            <source>In the plan: {measures}</source>
            <translation>I handlingsplanen: {measures}</translation>
        </message>
        <message>
            <source>Make a &amp;measure of it</source>
            <translation>Gör åt&amp;gärd av beslutet</translation>
        </message>
        <message>
            <source>Se&amp;cret passage</source>
            <translation>&amp;Sekretessbelagt stycke</translation>
        </message>
        <message>
            <source>&amp;Followed up today</source>
            <translation>U&amp;ppföljt i dag</translation>
        </message>
        <message>
            <source>&amp;Not followed up</source>
            <translation>&amp;Inte uppföljt</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Flytta &amp;upp</translation>
        </message>
        <message>
            <source>Move d&amp;own</source>
            <translation>Flytta &amp;ned</translation>
        </message>
        <message>
            <source>&amp;Remove the decision</source>
            <translation>Ta &amp;bort beslutet</translation>
        </message>
        <message>
            <source>The decision has no text</source>
            <translation>Beslutet saknar text</translation>
        </message>
        <message>
            <source>Write decision</source>
            <translation>Skriv beslut</translation>
        </message>
        <message>
            <source>Change who answers</source>
            <translation>Ändra ansvarig</translation>
        </message>
        <message>
            <source>Change last day</source>
            <translation>Ändra klart senast</translation>
        </message>
        <message>
            <source>No action needed</source>
            <translation>Ingen åtgärd behövs</translation>
        </message>
        <message>
            <source>Action needed</source>
            <translation>Åtgärd behövs</translation>
        </message>
        <message>
            <source>Change who is told</source>
            <translation>Ändra skickas till</translation>
        </message>
        <message>
            <source>Change when it was sent</source>
            <translation>Ändra när det skickades</translation>
        </message>
        <message>
            <source>Decision followed up</source>
            <translation>Beslut uppföljt</translation>
        </message>
        <message>
            <source>Decision not followed up</source>
            <translation>Beslut inte uppföljt</translation>
        </message>
    </context>
    <context>
        <name>DescriptionSheet</name>
        <message>
            <source>Describe {title}</source>
            <translation>Beskriv {title}</translation>
        </message>
        <message>
            <source>Save the description</source>
            <translation>Spara beskrivningen</translation>
        </message>
        <message>
            <source>What does it &amp;show?</source>
            <translation>Vad visar &amp;bilden?</translation>
        </message>
        <message>
            <source>One or two sentences that say what the picture tells.</source>
            <translation>En eller två meningar som säger vad bilden berättar.</translation>
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
            <source>Follow-up</source>
            <translation>Bevakning</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Lägesbild</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
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
            <source>Undo (Ctrl+Z)</source>
            <translation>Ångra (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>Gör om (Ctrl+Y)</translation>
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
        <name>DetailFields</name>
        <message>
            <source>&amp;Problem</source>
            <translation>&amp;Problem</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Sikt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>Taking part</source>
            <translation>Medverkande</translation>
        </message>
        <message>
            <source>From a situation report: {passages}</source>
            <translation>Ur en lägesbild: {passages}</translation>
        </message>
    </context>
    <context>
        <name>EntryGrid</name>
        <message>
            <source>Counts</source>
            <translation>Antal</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>Lägg till: {what}</translation>
        </message>
    </context>
    <context>
        <name>EntrySheet</name>
        <message>
            <source>Write figures for {period}</source>
            <translation>Skriv in siffror för {period}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Write a number, &lt;5 for fewer than five, or – when it is missing. An empty cell says nothing. A block copied from a spreadsheet is pasted with Ctrl+V.</source>
            <translation>Skriv ett antal, &lt;5 för färre än fem eller – när uppgiften saknas. En tom cell säger ingenting. Ett block som är kopierat från ett kalkylblad klistras in med Ctrl+V.</translation>
        </message>
        <message>
            <source>&amp;Counts</source>
            <translation>A&amp;ntal</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>Kä&amp;lla</translation>
        </message>
        <message>
            <source>There must be a source, a category and an area first.</source>
            <translation>Det måste först finnas en källa, en kategori och ett område.</translation>
        </message>
        <message>
            <source>Write a count</source>
            <translation>Skriv in antal</translation>
        </message>
        <message>
            <source>Paste counts</source>
            <translation>Klistra in antal</translation>
        </message>
    </context>
    <context>
        <name>ExpectedForm</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Från</translation>
        </message>
        <message>
            <source>Empty as long as it applies</source>
            <translation>Tomt så länge det gäller</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Ta &amp;bort</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>O&amp;mråde</translation>
        </message>
        <message>
            <source>&amp;How often</source>
            <translation>&amp;Hur ofta</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Till</translation>
        </message>
        <message>
            <source>Any area</source>
            <translation>Vilket område som helst</translation>
        </message>
        <message>
            <source>Change what is expected</source>
            <translation>Ändra vad som väntas</translation>
        </message>
    </context>
    <context>
        <name>ExpectedGroup</name>
        <message>
            <source>Expected reports</source>
            <translation>Väntade lägesbilder</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>&amp;Lägg till</translation>
        </message>
        <message>
            <source>Expect a report</source>
            <translation>Lägg till väntad lägesbild</translation>
        </message>
        <message>
            <source>Remove what is expected</source>
            <translation>Ta bort vad som väntas</translation>
        </message>
        <message>
            <source>The report is not expected any more</source>
            <translation>Lägesbilden väntas inte längre</translation>
        </message>
        <message>
            <source>Expect the firs&amp;t report</source>
            <translation>&amp;Lägg till den första</translation>
        </message>
        <message>
            <source>No reports are expected</source>
            <translation>Inga lägesbilder väntas</translation>
        </message>
        <message>
            <source>Say which organisations report, about which area and how often. Before a meeting is sent it is told who has not reported, and they can be asked with one text.</source>
            <translation>Ange vilka organisationer som rapporterar, om vilket område och hur ofta. Innan ett möte skickas ut syns vilka som inte har rapporterat, och de kan påminnas med en enda text.</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>&amp;Summons with agenda (PDF) …</source>
            <translation>&amp;Kallelse med dagordning (PDF) …</translation>
        </message>
        <message>
            <source>&amp;Minutes (PDF) …</source>
            <translation>&amp;Minnesanteckningar (PDF) …</translation>
        </message>
        <message>
            <source>Approval sheet to si&amp;gn on (PDF) …</source>
            <translation>&amp;Justeringsblad att underteckna (PDF) …</translation>
        </message>
        <message>
            <source>Running order for the chair (PDF) …</source>
            <translation>Kö&amp;rschema för ordföranden (PDF) …</translation>
        </message>
        <message>
            <source>Follow-up list (PDF) …</source>
            <translation>Be&amp;vakningslista (PDF) …</translation>
        </message>
        <message>
            <source>&amp;Extract of this item (PDF) …</source>
            <translation>&amp;Utdrag om den här punkten (PDF) …</translation>
        </message>
        <message>
            <source>History of this ma&amp;tter (PDF) …</source>
            <translation>Ärendets h&amp;istorik (PDF) …</translation>
        </message>
        <message>
            <source>All p&amp;apers in one file (PDF) …</source>
            <translation>&amp;Handlingar i en fil (PDF) …</translation>
        </message>
        <message>
            <source>Summons, &amp;public copy (PDF) …</source>
            <translation>Kallelse, &amp;offentlig version (PDF) …</translation>
        </message>
        <message>
            <source>Minutes, pu&amp;blic copy (PDF) …</source>
            <translation>Minnesanteckningar, o&amp;ffentlig version (PDF) …</translation>
        </message>
        <message>
            <source>All papers, publi&amp;c copy (PDF) …</source>
            <translation>Handlin&amp;gar, offentlig version (PDF) …</translation>
        </message>
        <message>
            <source>All papers for the arc&amp;hive (PDF/A-3) …</source>
            <translation>Handlingar för ar&amp;kiv (PDF/A-3) …</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>What the list shows (PDF) …</source>
            <translation>Det som listan visar (PDF) …</translation>
        </message>
        <message>
            <source>Whole plan (PDF) …</source>
            <translation>Hela planen (PDF) …</translation>
        </message>
        <message>
            <source>What the list shows, &amp;public copy (PDF) …</source>
            <translation>Det som listan visar, &amp;offentlig version (PDF) …</translation>
        </message>
        <message>
            <source>Whole plan, pu&amp;blic copy (PDF) …</source>
            <translation>Hela planen, o&amp;ffentlig version (PDF) …</translation>
        </message>
        <message>
            <source>&amp;Adopt at a meeting …</source>
            <translation>&amp;Anta vid ett möte …</translation>
        </message>
        <message>
            <source>A&amp;dopted plans (PDF)</source>
            <translation>A&amp;ntagna handlingsplaner (PDF)</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>{document} is saved</source>
            <translation>{document} är sparat</translation>
        </message>
        <message>
            <source>Papers for the archive</source>
            <translation>Handlingar för arkiv</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Handlingar</translation>
        </message>
        <message>
            <source>The papers are saved</source>
            <translation>Handlingarna är sparade</translation>
        </message>
        <message>
            <source>Putting the papers together</source>
            <translation>Sätter ihop handlingarna</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>Skapar PDF</translation>
        </message>
        <message>
            <source>Export {document}</source>
            <translation>Exportera {document}</translation>
        </message>
        <message>
            <source>{document}, public copy</source>
            <translation>{document}, offentlig version</translation>
        </message>
        <message>
            <source>{document}, SECRET</source>
            <translation>{document}, SEKRETESS</translation>
        </message>
        <message>
            <source>The public copy is saved; it was searched, and holds nothing marked</source>
            <translation>Den offentliga versionen är sparad. Den har genomsökts och innehåller inget som är markerat</translation>
        </message>
        <message>
            <source>The summons is saved</source>
            <translation>Kallelsen är sparad</translation>
        </message>
        <message>
            <source>The minutes are saved</source>
            <translation>Minnesanteckningarna är sparade</translation>
        </message>
        <message>
            <source>The running order is saved; it holds the internal notes</source>
            <translation>Körschemat är sparat; det innehåller de interna anteckningarna</translation>
        </message>
        <message>
            <source>The approval sheet is saved</source>
            <translation>Justeringsbladet är sparat</translation>
        </message>
        <message>
            <source>The follow-up list is saved</source>
            <translation>Bevakningslistan är sparad</translation>
        </message>
    </context>
    <context>
        <name>FactsSheet</name>
        <message>
            <source>Facts about the meeting</source>
            <translation>Mötesuppgifter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>Ru&amp;brik</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>B&amp;örjar</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Slutar</translation>
        </message>
        <message>
            <source>&amp;Last day to announce absence</source>
            <translation>Sista dag att anmä&amp;la förhinder</translation>
        </message>
        <message>
            <source>&amp;Who decides</source>
            <translation>Vem som beslutar</translation>
        </message>
        <message>
            <source>Words of a &amp;decision</source>
            <translation>Beslutsord</translation>
        </message>
        <message>
            <source>&amp;Information class</source>
            <translation>&amp;Informationsklass</translation>
        </message>
        <message>
            <source>&amp;Case number</source>
            <translation>D&amp;iarienummer</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plats</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>&amp;Ordförande</translation>
        </message>
        <message>
            <source>&amp;Vice chair</source>
            <translation>&amp;Vice ordförande</translation>
        </message>
        <message>
            <source>Se&amp;cretary</source>
            <translation>Vid an&amp;teckningarna</translation>
        </message>
        <message>
            <source>Delete the meeting</source>
            <translation>Ta bort mötet</translation>
        </message>
        <message>
            <source>Change the facts about the meeting</source>
            <translation>Ändra mötesuppgifter</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Chart</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Hur det visas</translation>
        </message>
    </context>
    <context>
        <name>FollowUpCard</name>
        <message>
            <source>&amp;What became of it</source>
            <translation>Va&amp;d det blev av det</translation>
        </message>
        <message>
            <source>May be left empty.</source>
            <translation>Kan lämnas tomt.</translation>
        </message>
        <message>
            <source>&amp;Followed up</source>
            <translation>&amp;Uppföljt</translation>
        </message>
        <message>
            <source>Open the &amp;item</source>
            <translation>Öppna &amp;punkten</translation>
        </message>
        <message>
            <source>To the action &amp;plan</source>
            <translation>Till &amp;handlingsplanen</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
    </context>
    <context>
        <name>FollowUpList</name>
        <message>
            <source>Save the note</source>
            <translation>Spara anteckningen</translation>
        </message>
        <message>
            <source>Follow-&amp;up note</source>
            <translation>&amp;Uppföljning</translation>
        </message>
        <message>
            <source>Treated under</source>
            <translation>Behandlad under</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Bevakning</translation>
        </message>
        <message>
            <source>no item</source>
            <translation>inget ärende</translation>
        </message>
    </context>
    <context>
        <name>FollowUpPage</name>
        <message>
            <source>Follow-up list</source>
            <translation>Bevakningslista</translation>
        </message>
        <message>
            <source>&amp;Export (PDF) …</source>
            <translation>&amp;Exportera (PDF) …</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>Vad som är öppet</translation>
        </message>
        <message>
            <source>&amp;Who answers</source>
            <translation>A&amp;nsvarig</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Inget är öppet</translation>
        </message>
        <message>
            <source>Decisions that need action, and measures, stand here until they are done.</source>
            <translation>Beslut som kräver åtgärd, och åtgärder, står här tills de är klara.</translation>
        </message>
        <message>
            <source>Export the follow-up list</source>
            <translation>Exportera bevakningslistan</translation>
        </message>
        <message>
            <source>The follow-up list is saved</source>
            <translation>Bevakningslistan är sparad</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>Skapar PDF</translation>
        </message>
        <message>
            <source>Decision followed up</source>
            <translation>Beslut uppföljt</translation>
        </message>
        <message>
            <source>{number} is followed up</source>
            <translation>{number} är uppföljt</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>Alla aktörer</translation>
        </message>
        <message>
            <source>Show &amp;more ({count} left)</source>
            <translation>Visa &amp;fler ({count} kvar)</translation>
        </message>
    </context>
    <context>
        <name>HeadingForm</name>
        <message>
            <source>&amp;Heading</source>
            <translation>&amp;Rubrik</translation>
        </message>
        <message>
            <source>Reports that have been begun keep their headings.</source>
            <translation>Rapporter som redan är påbörjade behåller sina rubriker.</translation>
        </message>
        <message>
            <source>Shown in the field as long as it is empty.</source>
            <translation>Visas i fältet så länge det är tomt.</translation>
        </message>
        <message>
            <source>Reports have the headings in the order of the list.</source>
            <translation>Rapporterna har rubrikerna i listans ordning.</translation>
        </message>
        <message>
            <source>&amp;What belongs there</source>
            <translation>&amp;Vad som hör dit</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Ändra mallen</translation>
        </message>
    </context>
    <context>
        <name>HeadingsGroup</name>
        <message>
            <source>Headings</source>
            <translation>Rubriker</translation>
        </message>
        <message>
            <source>Add a h&amp;eading</source>
            <translation>&amp;Lägg till en rubrik</translation>
        </message>
        <message>
            <source>Add the usual headings</source>
            <translation>Lägg till de vanliga rubrikerna</translation>
        </message>
        <message>
            <source>Move the heading</source>
            <translation>Flytta rubriken</translation>
        </message>
        <message>
            <source>Remove the heading</source>
            <translation>Ta bort rubriken</translation>
        </message>
        <message>
            <source>The heading was removed</source>
            <translation>Rubriken togs bort</translation>
        </message>
        <message>
            <source>Begin with the usual heading&amp;s</source>
            <translation>&amp;Börja med de vanliga rubrikerna</translation>
        </message>
        <message>
            <source>No headings yet</source>
            <translation>Inga rubriker ännu</translation>
        </message>
        <message>
            <source>A template makes reports from different organisations alike, so that they can be read side by side and compared with those before.</source>
            <translation>Med en mall blir rapporter från olika organisationer lika, så att de kan läsas sida vid sida och jämföras med de förra.</translation>
        </message>
        <message>
            <source>Add a heading</source>
            <translation>Lägg till rubrik</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Getting started</source>
            <translation>Kom igång</translation>
        </message>
        <message>
            <source>The usual things to do, in the order they are usually done</source>
            <translation>Det du brukar göra, i den ordning det brukar göras</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts (F1)</source>
            <translation>&amp;Kortkommandon (F1)</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Numbers from {file}</source>
            <translation>Tal från {file}</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>Läs &amp;in</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>&amp;Blad</translation>
        </message>
        <message>
            <source>C&amp;opy the list</source>
            <translation>Kop&amp;iera listan</translation>
        </message>
        <message>
            <source>&amp;Not taken in</source>
            <translation>Läses i&amp;nte in</translation>
        </message>
        <message>
            <source>&amp;Remember what the columns mean as</source>
            <translation>Kom ihå&amp;g kolumnernas betydelse som</translation>
        </message>
        <message>
            <source>Name of the columns</source>
            <translation>Kolumnernas namn</translation>
        </message>
        <message>
            <source>for example EST export</source>
            <translation>till exempel EST-export</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Filens första rader</translation>
        </message>
        <message>
            <source>Reading the rows …</source>
            <translation>Läser raderna …</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Läser raderna</translation>
        </message>
        <message>
            <source>There is nothing to take in.</source>
            <translation>Det finns inget att läsa in.</translation>
        </message>
        <message>
            <source>So many numbers cannot be undone step by step. What is new can be taken out again as a whole, under File, Numbers from files.</source>
            <translation>Så många tal går inte att ångra. Det som är nytt kan tas bort igen i sin helhet, under Arkiv, Inlästa filer.</translation>
        </message>
        <message>
            <source>What is replaced does not come back.</source>
            <translation>Det som ersätts kommer inte tillbaka.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… och {count} till</translation>
        </message>
        <message>
            <source>&amp;Not taken in ({count})</source>
            <translation>Läses i&amp;nte in ({count})</translation>
        </message>
    </context>
    <context>
        <name>ImportsSheet</name>
        <message>
            <source>Numbers from files</source>
            <translation>Inlästa filer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Files that have come in</source>
            <translation>Filer som har lästs in</translation>
        </message>
        <message>
            <source>&amp;Take out again</source>
            <translation>&amp;Ta bort inläsningen</translation>
        </message>
        <message>
            <source>No numbers have come in from files</source>
            <translation>Inga tal har lästs in från filer</translation>
        </message>
        <message>
            <source>Use File, Take in numbers from a file.</source>
            <translation>Välj Läs in tal från en fil på menyn Arkiv.</translation>
        </message>
        <message>
            <source>So many numbers are taken out for good: that cannot be undone.</source>
            <translation>Så många tal tas bort för gott: det går inte att ångra.</translation>
        </message>
        <message>
            <source>What the file brought goes. What it replaced does not come back.</source>
            <translation>Det som filen förde in tas bort. Det som filen ersatte kommer inte tillbaka.</translation>
        </message>
        <message>
            <source>Take out the numbers of {file}</source>
            <translation>Ta bort talen från {file}</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>antal</translation>
        </message>
        <message>
            <source>values of indicators</source>
            <translation>värden</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>avbruten</translation>
        </message>
    </context>
    <context>
        <name>IndicatorView</name>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
    </context>
    <context>
        <name>ItemCourse</name>
        <message>
            <source>R&amp;eason, as printed</source>
            <translation>Skä&amp;l, så som det skrivs ut</translation>
        </message>
        <message>
            <source>Goes &amp;to</source>
            <translation>Går &amp;vidare till</translation>
        </message>
        <message>
            <source>Be&amp;gan</source>
            <translation>B&amp;örjade</translation>
        </message>
        <message>
            <source>O&amp;utcome</source>
            <translation>&amp;Utfall</translation>
        </message>
        <message>
            <source>Conflict of &amp;interest</source>
            <translation>&amp;Jäv</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Slutade</translation>
        </message>
        <message>
            <source>The next meeting</source>
            <translation>Nästa möte</translation>
        </message>
        <message>
            <source>The item backlog</source>
            <translation>Ärendebanken</translation>
        </message>
        <message>
            <source>Nobody is called yet</source>
            <translation>Ingen är kallad ännu</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Change conflict of interest</source>
            <translation>Ändra jäv</translation>
        </message>
        <message>
            <source>Outcome: {word}</source>
            <translation>Utfall: {word}</translation>
        </message>
        <message>
            <source>Change the reason</source>
            <translation>Ändra skäl</translation>
        </message>
        <message>
            <source>Change where the item goes</source>
            <translation>Ändra vart ärendet går vidare</translation>
        </message>
        <message>
            <source>Change when the item was treated</source>
            <translation>Ändra när punkten behandlades</translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Secrecy …</source>
            <translation>Sekretess …</translation>
        </message>
        <message>
            <source>Mark the item or what is in it as secret: Ctrl+Shift+S</source>
            <translation>Sekretessmarkera ärendet eller något i det: Ctrl+Skift+S</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>Ru&amp;brik</translation>
        </message>
        <message>
            <source>No secrecy mark</source>
            <translation>Ingen sekretessmarkering</translation>
        </message>
        <message>
            <source>From a situation report: {passages}</source>
            <translation>Ur en lägesbild: {passages}</translation>
        </message>
        <message>
            <source>&amp;Presenter</source>
            <translation>&amp;Föredragande</translation>
        </message>
        <message>
            <source>T&amp;ime</source>
            <translation>&amp;Tid</translation>
        </message>
        <message>
            <source>&amp;Background</source>
            <translation>&amp;Underlag</translation>
        </message>
        <message>
            <source>&amp;Case number</source>
            <translation>&amp;Diarienummer</translation>
        </message>
        <message>
            <source>&amp;Areas</source>
            <translation>&amp;Områden</translation>
        </message>
        <message>
            <source>P&amp;urpose</source>
            <translation>&amp;Syfte</translation>
        </message>
        <message>
            <source>Proposed &amp;decision</source>
            <translation>Förslag till b&amp;eslut</translation>
        </message>
        <message>
            <source>One point on each line. Ctrl+Shift+K marks a secret passage.</source>
            <translation>En att-sats per rad. Ctrl+Skift+K markerar ett stycke som sekretessbelagt.</translation>
        </message>
        <message>
            <source>Internal n&amp;ote</source>
            <translation>&amp;Intern anteckning</translation>
        </message>
        <message>
            <source>Never printed: not in the summons, not in the minutes</source>
            <translation>Skrivs aldrig ut, varken i kallelsen eller i minnesanteckningarna</translation>
        </message>
    </context>
    <context>
        <name>ItemForm</name>
        <message>
            <source>Change presenter</source>
            <translation>Ändra föredragande</translation>
        </message>
        <message>
            <source>Change time</source>
            <translation>Ändra tid</translation>
        </message>
        <message>
            <source>Change background</source>
            <translation>Ändra underlag</translation>
        </message>
        <message>
            <source>Change proposed decision</source>
            <translation>Ändra förslag till beslut</translation>
        </message>
        <message>
            <source>Change case number</source>
            <translation>Ändra diarienummer</translation>
        </message>
        <message>
            <source>Change internal note</source>
            <translation>Ändra intern anteckning</translation>
        </message>
        <message>
            <source>Change title</source>
            <translation>Ändra rubrik</translation>
        </message>
        <message>
            <source>Change purpose</source>
            <translation>Ändra syfte</translation>
        </message>
        <message>
            <source>Change areas</source>
            <translation>Ändra områden</translation>
        </message>
    </context>
    <context>
        <name>ItemSheets</name>
        <message>
            <source>S&amp;ecrecy of the item …</source>
            <translation>&amp;Sekretess för ärendet …</translation>
        </message>
        <message>
            <source>Histor&amp;y of the matter …</source>
            <translation>Ärendets histori&amp;k …</translation>
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
        <name>KeySheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Stäng</translation>
        </message>
        <message>
            <source>Search a key or what it does</source>
            <translation>Sök en tangent eller vad den gör</translation>
        </message>
        <message>
            <source>Search among shortcuts</source>
            <translation>Sök bland kortkommandon</translation>
        </message>
        <message>
            <source>No shortcut matches.</source>
            <translation>Inget kortkommando stämmer med sökningen.</translation>
        </message>
    </context>
    <context>
        <name>LanguageGroup</name>
        <message>
            <source>The language changes when the program starts next.</source>
            <translation>Språket ändras nästa gång programmet startar.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Språk</translation>
        </message>
    </context>
    <context>
        <name>LetterheadGroup</name>
        <message>
            <source>The logo</source>
            <translation>Logotypen</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Läser {file}</translation>
        </message>
        <message>
            <source>Remove logo</source>
            <translation>Ta bort logotyp</translation>
        </message>
        <message>
            <source>The logo was removed</source>
            <translation>Logotypen togs bort</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>Stands first in every document</source>
            <translation>Står först i varje dokument</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Enhet</translation>
        </message>
        <message>
            <source>Stands under the organisation</source>
            <translation>Står under organisationen</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>Or&amp;t</translation>
        </message>
        <message>
            <source>Where documents are dated, such as a town</source>
            <translation>Där dokumenten dateras, till exempel staden</translation>
        </message>
        <message>
            <source>Colour of &amp;headings</source>
            <translation>Färg på &amp;rubriker</translation>
        </message>
        <message>
            <source>As #12335C; dark enough to be read by everybody. Empty for ours.</source>
            <translation>Som #12335C. Den ska vara mörk nog att läsas av alla. Tomt ger programmets egen.</translation>
        </message>
        <message>
            <source>How case numbers are &amp;written</source>
            <translation>Så skrivs diarien&amp;ummer</translation>
        </message>
        <message>
            <source>As KS ####/####: # is one digit, * is one or more. What does not fit is kept, with a hint. Empty for no hint.</source>
            <translation>Som KS ####/####: # är en siffra, * en eller flera. Det som inte stämmer behålls, med ett tips. Tomt ger inget tips.</translation>
        </message>
        <message>
            <source>&amp;Description of the logo</source>
            <translation>Be&amp;skrivning av logotypen</translation>
        </message>
        <message>
            <source>Read aloud to those who do not see it, such as the name in the picture</source>
            <translation>Läses upp för den som inte ser bilden, till exempel namnet i den</translation>
        </message>
        <message>
            <source>No logo. Choose a PNG or JPEG file; it is printed at most 5.5 cm wide.</source>
            <translation>Ingen logotyp. Välj en PNG- eller JPEG-fil. Den skrivs ut högst 5,5 cm bred.</translation>
        </message>
        <message>
            <source>&amp;Choose a logo…</source>
            <translation>Välj &amp;logotyp…</translation>
        </message>
        <message>
            <source>&amp;Remove the logo</source>
            <translation>Ta &amp;bort logotypen</translation>
        </message>
        <message>
            <source>Change letterhead</source>
            <translation>Ändra brevhuvud</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Välj logotyp</translation>
        </message>
        <message>
            <source>Set logo</source>
            <translation>Välja logotyp</translation>
        </message>
    </context>
    <context>
        <name>LifeActions</name>
        <message>
            <source>&amp;Send …</source>
            <translation>&amp;Skicka ut …</translation>
        </message>
        <message>
            <source>Mark as &amp;held</source>
            <translation>Markera som &amp;genomfört</translation>
        </message>
        <message>
            <source>Appr&amp;ove the minutes …</source>
            <translation>Go&amp;dkänn minnesanteckningarna …</translation>
        </message>
        <message>
            <source>Open the minutes a&amp;gain …</source>
            <translation>Öppna minnesanteckningarna &amp;igen …</translation>
        </message>
        <message>
            <source>&amp;Cancel the meeting …</source>
            <translation>S&amp;täll in mötet …</translation>
        </message>
        <message>
            <source>&amp;Postpone the meeting …</source>
            <translation>S&amp;kjut upp mötet …</translation>
        </message>
        <message>
            <source>Take &amp;up again</source>
            <translation>Ta &amp;upp igen</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>Send a supple&amp;ment …</source>
            <translation>Skicka &amp;komplettering …</translation>
        </message>
        <message>
            <source>Add a co&amp;rrection …</source>
            <translation>Lägg till rättels&amp;e …</translation>
        </message>
        <message>
            <source>What was sent and appro&amp;ved …</source>
            <translation>&amp;Utskickat och godkänt …</translation>
        </message>
        <message>
            <source>The meeting is {state}; this can be done when it is {needed}.</source>
            <translation>Mötet är {state}. Det här går när det är {needed}.</translation>
        </message>
    </context>
    <context>
        <name>LifeFiles</name>
        <message>
            <source>Comparison of versions {old} and {new}</source>
            <translation>Jämförelse mellan version {old} och {new}</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Jämför</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Öppnar</translation>
        </message>
        <message>
            <source>Where shall the files go?</source>
            <translation>Var ska filerna läggas?</translation>
        </message>
        <message>
            <source>The files are in the folder</source>
            <translation>Filerna ligger i mappen</translation>
        </message>
        <message>
            <source>Copying the files</source>
            <translation>Kopierar filerna</translation>
        </message>
    </context>
    <context>
        <name>Living</name>
        <message>
            <source>The minutes print it under Corrections, with today's date.</source>
            <translation>Den skrivs ut under Rättelser i minnesanteckningarna, med dagens datum.</translation>
        </message>
        <message>
            <source>It is about: {item}.</source>
            <translation>Den gäller: {item}.</translation>
        </message>
        <message>
            <source>Add a correction</source>
            <translation>Lägg till rättelse</translation>
        </message>
        <message>
            <source>The correction is in the minutes</source>
            <translation>Rättelsen finns i minnesanteckningarna</translation>
        </message>
        <message>
            <source>Looking for what is missing</source>
            <translation>Letar efter det som saknas</translation>
        </message>
        <message>
            <source>Send a supplement</source>
            <translation>Skicka komplettering</translation>
        </message>
        <message>
            <source>Send the meeting</source>
            <translation>Skicka ut mötet</translation>
        </message>
        <message>
            <source>Only new and replaced papers are sent, with the changed agenda. Numbers that were sent stay.</source>
            <translation>Bara nya och utbytta handlingar skickas, med den ändrade dagordningen. Nummer som är utskickade ändras inte.</translation>
        </message>
        <message>
            <source>The summons and the papers are made as PDF files and kept as they are. From then on items and papers keep their numbers. This cannot be undone.</source>
            <translation>Kallelsen och handlingarna görs som PDF-filer och sparas som de är. Därefter behåller punkter och bilagor sina nummer. Det går inte att ångra.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Skicka ut</translation>
        </message>
        <message>
            <source>Making the files to send</source>
            <translation>Gör filerna som ska skickas</translation>
        </message>
        <message>
            <source>Dispatch {number} is kept; now send it</source>
            <translation>Utskick {number} är sparat. Skicka det nu</translation>
        </message>
        <message>
            <source>The items get their paragraph numbers, the minutes are kept as a PDF file, and nothing in the meeting can be changed any more. They can be opened again with a reason.</source>
            <translation>Punkterna får sina §-nummer, anteckningarna sparas som PDF-fil och inget i mötet kan ändras längre. De kan öppnas igen med en anledning.</translation>
        </message>
        <message>
            <source>Approve the minutes</source>
            <translation>Godkänn minnesanteckningarna</translation>
        </message>
        <message>
            <source>Approve and lock</source>
            <translation>Godkänn och lås</translation>
        </message>
        <message>
            <source>Making the minutes</source>
            <translation>Gör minnesanteckningarna</translation>
        </message>
        <message>
            <source>The minutes are approved, version {number}, and locked</source>
            <translation>Minnesanteckningarna är godkända, version {number}, och låsta</translation>
        </message>
        <message>
            <source>The meeting stays in the list as cancelled, with the reason.</source>
            <translation>Mötet står kvar i listan som inställt, med anledningen.</translation>
        </message>
        <message>
            <source>The meeting waits for a new day. Take it up again when there is one.</source>
            <translation>Mötet väntar på en ny dag. Ta upp det igen när den finns.</translation>
        </message>
        <message>
            <source>The approved version is kept. What you change becomes the next version.</source>
            <translation>Den godkända versionen finns kvar. Det du ändrar blir nästa version.</translation>
        </message>
        <message>
            <source>The meeting is marked as held</source>
            <translation>Mötet är markerat som genomfört</translation>
        </message>
        <message>
            <source>The meeting is taken up again</source>
            <translation>Mötet är upptaget igen</translation>
        </message>
        <message>
            <source>The meeting is cancelled</source>
            <translation>Mötet är inställt</translation>
        </message>
        <message>
            <source>The meeting is postponed</source>
            <translation>Mötet är uppskjutet</translation>
        </message>
        <message>
            <source>The minutes are open again</source>
            <translation>Minnesanteckningarna är öppna igen</translation>
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
            <translation>&amp;Klart senast</translation>
        </message>
        <message>
            <source>&amp;Show in the action plan</source>
            <translation>Visa i &amp;handlingsplanen</translation>
        </message>
        <message>
            <source>&amp;Remove the measure</source>
            <translation>Ta &amp;bort åtgärden</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>Åtgärd {number}</translation>
        </message>
        <message>
            <source>Write what shall be done. The earlier text is kept.</source>
            <translation>Skriv vad som ska göras. Den tidigare texten är kvar.</translation>
        </message>
        <message>
            <source>Write measure</source>
            <translation>Skriv åtgärd</translation>
        </message>
        <message>
            <source>Change who answers</source>
            <translation>Ändra ansvarig</translation>
        </message>
    </context>
    <context>
        <name>MeasureInspector</name>
        <message>
            <source>&amp;Measure</source>
            <translation>Åtgär&amp;d</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>&amp;Klart senast</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Öppna punkten</translation>
        </message>
        <message>
            <source>Remo&amp;ve the measure</source>
            <translation>Ta &amp;bort åtgärden</translation>
        </message>
        <message>
            <source>Decision: {text}</source>
            <translation>Beslut: {text}</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>Starts {day}</source>
            <translation>Startar {day}</translation>
        </message>
        <message>
            <source>Agreed at {place}</source>
            <translation>Från {place}</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>Describe measure</source>
            <translation>Beskriv åtgärd</translation>
        </message>
        <message>
            <source>Choose areas</source>
            <translation>Välj områden</translation>
        </message>
        <message>
            <source>Choose who takes part</source>
            <translation>Välj medverkande</translation>
        </message>
        <message>
            <source>Write what shall be done. The earlier text is kept.</source>
            <translation>Skriv vad som ska göras. Den tidigare texten är kvar.</translation>
        </message>
        <message>
            <source>Write measure</source>
            <translation>Skriv åtgärd</translation>
        </message>
        <message>
            <source>Change who answers</source>
            <translation>Ändra ansvarig</translation>
        </message>
        <message>
            <source>Write follow-up note</source>
            <translation>Skriv uppföljning</translation>
        </message>
    </context>
    <context>
        <name>MeasureTable</name>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
    </context>
    <context>
        <name>MeetingHeader</name>
        <message>
            <source>Edit the title (F2)</source>
            <translation>Ändra namnet (F2)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Mötesuppgifter</translation>
        </message>
        <message>
            <source>How far the meeting has come, and what can be done</source>
            <translation>Hur långt mötet har kommit och vad som kan göras</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>Exportera ▾</translation>
        </message>
        <message>
            <source>Export the document that is shown: Ctrl+E</source>
            <translation>Exportera dokumentet som visas: Ctrl+E</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>The meeting's title</source>
            <translation>Mötets namn</translation>
        </message>
        <message>
            <source>The meeting is not there any more</source>
            <translation>Mötet finns inte längre</translation>
        </message>
        <message>
            <source>It has been deleted. Undo brings it back as it was.</source>
            <translation>Det har tagits bort. Ångra hämtar tillbaka det som det var.</translation>
        </message>
        <message>
            <source>To the meetings</source>
            <translation>Till mötena</translation>
        </message>
        <message>
            <source>Delete {title}</source>
            <translation>Ta bort {title}</translation>
        </message>
        <message>
            <source>{title} was deleted</source>
            <translation>{title} togs bort</translation>
        </message>
        <message>
            <source>Edit the &amp;title</source>
            <translation>Ändra mötets &amp;namn</translation>
        </message>
        <message>
            <source>&amp;Facts about the meeting …</source>
            <translation>&amp;Mötesuppgifter …</translation>
        </message>
        <message>
            <source>&amp;Delete the meeting</source>
            <translation>Ta &amp;bort mötet</translation>
        </message>
        <message>
            <source>Change the meeting's title</source>
            <translation>Ändra mötets namn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Visa i mappen</translation>
        </message>
        <message>
            <source>The copy is saved</source>
            <translation>Kopian är sparad</translation>
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
            <source>Item &amp;backlog ({count})</source>
            <translation>Ärende&amp;bank ({count})</translation>
        </message>
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
            <source>Ne&amp;xt meeting from the last…</source>
            <translation>Nästa möte &amp;ur det förra…</translation>
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
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Show meetings as</source>
            <translation>Visa möten som</translation>
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
            <source>Ne&amp;xt meeting from the last…</source>
            <translation>Nästa möte &amp;ur det förra…</translation>
        </message>
        <message>
            <source>&amp;Take in numbers from a file…</source>
            <translation>&amp;Läs in tal från en fil…</translation>
        </message>
        <message>
            <source>N&amp;umbers from files…</source>
            <translation>Inlästa &amp;filer…</translation>
        </message>
        <message>
            <source>Open the &amp;data folder</source>
            <translation>Öppna &amp;datamappen</translation>
        </message>
        <message>
            <source>&amp;Check a PDF file…</source>
            <translation>&amp;Kontrollera en PDF …</translation>
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
        <name>ModuleForm</name>
        <message>
            <source>&amp;Wording</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <source>Changing it here changes nothing that has been written with it.</source>
            <translation>En ändring här ändrar inget som redan har skrivits med textmodulen.</translation>
        </message>
        <message>
            <source>The menu offers wordings in the order of the list.</source>
            <translation>Menyn visar textmodulerna i listans ordning.</translation>
        </message>
        <message>
            <source>Change wording</source>
            <translation>Ändra textmodul</translation>
        </message>
    </context>
    <context>
        <name>ModulesGroup</name>
        <message>
            <source>Wordings</source>
            <translation>Textmoduler</translation>
        </message>
        <message>
            <source>Add a wording</source>
            <translation>Lägg till en textmodul</translation>
        </message>
        <message>
            <source>Write it and press Enter. In notes, insert it from the menu of wordings.</source>
            <translation>Skriv texten och tryck på Enter. I anteckningarna infogar du den från menyn Textmoduler.</translation>
        </message>
        <message>
            <source>Move wording</source>
            <translation>Flytta textmodul</translation>
        </message>
        <message>
            <source>Remove wording</source>
            <translation>Ta bort textmodul</translation>
        </message>
        <message>
            <source>The wording was removed</source>
            <translation>Textmodulen togs bort</translation>
        </message>
        <message>
            <source>Add the firs&amp;t wording</source>
            <translation>Lägg till den &amp;första textmodulen</translation>
        </message>
        <message>
            <source>No wordings yet</source>
            <translation>Inga textmoduler ännu</translation>
        </message>
        <message>
            <source>Write what you often write in minutes, such as “The information was noted.” It can then be inserted with a few keys.</source>
            <translation>Skriv det du ofta skriver i minnesanteckningar, till exempel ”Informationen noterades.” Sedan infogar du det med ett par tangenter.</translation>
        </message>
        <message>
            <source>Add wording</source>
            <translation>Lägg till textmodul</translation>
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
        <name>NewReportSheet</name>
        <message>
            <source>Add a report</source>
            <translation>Lägg in rapport</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>Begin with the te&amp;xts of the report for {period}</source>
            <translation>Börja med te&amp;xterna från rapporten för {period}</translation>
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
        <name>NextMeetingSheet</name>
        <message>
            <source>Next meeting from the last</source>
            <translation>Nästa möte ur det förra</translation>
        </message>
        <message>
            <source>&amp;Make the meeting</source>
            <translation>&amp;Skapa mötet</translation>
        </message>
        <message>
            <source>14/12 or 14 December</source>
            <translation>14/12 eller 14 december</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>&amp;Series</source>
            <translation>S&amp;erie</translation>
        </message>
        <message>
            <source>Write a date</source>
            <translation>Skriv ett datum</translation>
        </message>
        <message>
            <source>the planned meeting is filled</source>
            <translation>det planerade mötet fylls på</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Följer med</translation>
        </message>
        <message>
            <source>Stays behind</source>
            <translation>Stannar kvar</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open measure(s) in the plan</source>
            <translation>
                <numerusform>%n öppen åtgärd i handlingsplanen</numerusform>
                <numerusform>%n öppna åtgärder i handlingsplanen</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no meeting before: only the standing items come along.</source>
            <translation>Det finns inget tidigare möte: bara de stående punkterna följer med.</translation>
        </message>
        <message>
            <source>The item on the previous minutes tells what became of {count} decisions.</source>
            <translation>Punkten om föregående minnesanteckningar berättar vad som blev av besluten ({count}).</translation>
        </message>
        <message>
            <source>The item on the previous minutes has the minutes attached and tells what became of {count} decisions.</source>
            <translation>Punkten om föregående minnesanteckningar har dem som bilaga och berättar vad som blev av besluten ({count}).</translation>
        </message>
        <message>
            <source>Carried by hand</source>
            <translation>Valt för hand</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Bordlades</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Hanns inte med</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Inte avgjort</translation>
        </message>
        <message>
            <source>Open measure</source>
            <translation>Öppen åtgärd</translation>
        </message>
        <message>
            <source>Standing items, new from the series</source>
            <translation>Stående punkter, nya ur serien</translation>
        </message>
        <message>
            <source>Waits in the backlog</source>
            <translation>Väntar i ärendebanken</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Avslutat</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Utgår</translation>
        </message>
        <message>
            <source>On a later meeting already</source>
            <translation>Finns redan på ett senare möte</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avsluta</translation>
        </message>
    </context>
    <context>
        <name>OrderButtons</name>
        <message>
            <source>Move &amp;up</source>
            <translation>Flytta &amp;upp</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Flytta n&amp;ed</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Ta &amp;bort</translation>
        </message>
        <message>
            <source>In the list: Alt+Up</source>
            <translation>I listan: Alt+Uppil</translation>
        </message>
        <message>
            <source>In the list: Alt+Down</source>
            <translation>I listan: Alt+Nedpil</translation>
        </message>
        <message>
            <source>In the list: Delete</source>
            <translation>I listan: Delete</translation>
        </message>
        <message>
            <source>Place {place} of {count}.</source>
            <translation>Plats {place} av {count}.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCard</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Kortnamn</translation>
        </message>
        <message>
            <source>Stands in lists and tables</source>
            <translation>Står i listor och tabeller</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Typ</translation>
        </message>
        <message>
            <source>Documents print organisations in the order of the list.</source>
            <translation>Dokumenten skriver organisationerna i listans ordning.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Lägg till en person</translation>
        </message>
        <message>
            <source>Write the role and press Enter; the next can be written at once. Choose somebody in the list to write name and e-mail address.</source>
            <translation>Skriv rollen och tryck på Enter, så kan du skriva nästa direkt. Välj en person i listan för att skriva namn och e-postadress.</translation>
        </message>
        <message>
            <source>Change name</source>
            <translation>Ändra namn</translation>
        </message>
        <message>
            <source>Change short name</source>
            <translation>Ändra kortnamn</translation>
        </message>
        <message>
            <source>Change kind</source>
            <translation>Ändra typ</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Lägg till person</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBlock</name>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>More for {what}</source>
            <translation>Mer för {what}</translation>
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
            <translation>Visa e&amp;xempeldata</translation>
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
            <translation>Ansvarig or&amp;ganisation</translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation>R&amp;oll</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
    </context>
    <context>
        <name>PaperCommands</name>
        <message>
            <source>Rename attachment</source>
            <translation>Byt namn på bilaga</translation>
        </message>
        <message>
            <source>Describe attachment</source>
            <translation>Beskriv bilaga</translation>
        </message>
        <message>
            <source>Move attachment</source>
            <translation>Flytta bilaga</translation>
        </message>
        <message>
            <source>Move attachment to item {item}</source>
            <translation>Flytta bilaga till punkt {item}</translation>
        </message>
        <message>
            <source>The attachment was moved to item {item}</source>
            <translation>Bilagan flyttades till punkt {item}</translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation>Ta bort ”{title}”</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Copying {file}</source>
            <translation>Kopierar {file}</translation>
        </message>
    </context>
    <context>
        <name>PaperMenu</name>
        <message>
            <source>Older versions</source>
            <translation>Äldre versioner</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Förhandsvisa</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öppna</translation>
        </message>
        <message>
            <source>&amp;Save a copy …</source>
            <translation>&amp;Spara en kopia …</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Byt &amp;namn</translation>
        </message>
        <message>
            <source>Describe for screen readers …</source>
            <translation>Beskriv för skärmläsare …</translation>
        </message>
        <message>
            <source>Replace with a newer file …</source>
            <translation>Ersätt med en nyare fil …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Move to item</source>
            <translation>Flytta till punkt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Version {number}, {day}, {facts}</source>
            <translation>Version {number}, {day}, {facts}</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>{file} ({kind}) cannot be shown here. Press Enter on it to open it in its own program.</source>
            <translation>{file} ({kind}) kan inte visas här. Tryck Enter på bilagan för att öppna den i sitt eget program.</translation>
        </message>
        <message>
            <source>{file} is empty.</source>
            <translation>{file} är tom.</translation>
        </message>
        <message>
            <source>{file} is {size} and too large to be shown here. Press Enter on it to open it in its own program.</source>
            <translation>{file} är {size} och för stor för att visas här. Tryck Enter på bilagan för att öppna den i sitt eget program.</translation>
        </message>
        <message>
            <source>{file} is no PDF file, although its name says so, and cannot be shown here. Press Enter on it to open it in its own program.</source>
            <translation>{file} är ingen pdf-fil, fast namnet säger det, och kan inte visas här. Tryck Enter på bilagan för att öppna den i sitt eget program.</translation>
        </message>
        <message>
            <source>{file} is {width} × {height} pixels and too large to be shown here. Press Enter on it to open it in its own program.</source>
            <translation>{file} är {width} × {height} bildpunkter och för stor för att visas här. Tryck Enter på bilagan för att öppna den i sitt eget program.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be shown here.</source>
            <translation>{file} är skadad och kan inte visas här.</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Drop files here, or</source>
            <translation>Släpp filer här, eller</translation>
        </message>
        <message>
            <source>choose files …</source>
            <translation>välj filer …</translation>
        </message>
        <message>
            <source>Add attachments</source>
            <translation>Lägg till bilagor</translation>
        </message>
        <message>
            <source>Replace {title} with a newer file</source>
            <translation>Ersätt {title} med en nyare fil</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Moved to place {place} of {of}</source>
            <translation>Flyttad till plats {place} av {of}</translation>
        </message>
        <message>
            <source>The item was removed while its files were copied, so nothing was attached. Undo the removal and add the files again.</source>
            <translation>Punkten togs bort medan filerna kopierades, så inget lades till. Ångra borttagningen och lägg till filerna igen.</translation>
        </message>
        <message>
            <source>No program on this computer opens {file}. Save a copy and open it elsewhere.</source>
            <translation>Inget program på den här datorn öppnar {file}. Spara en kopia och öppna den någon annanstans.</translation>
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
        <name>PeopleTab</name>
        <message>
            <source>Move person</source>
            <translation>Flytta person</translation>
        </message>
        <message>
            <source>Move organisation</source>
            <translation>Flytta organisation</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Ta bort {what}</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Search name, role or e-mail</source>
            <translation>Sök namn, roll eller e-post</translation>
        </message>
        <message>
            <source>Search among contacts</source>
            <translation>Sök bland kontakter</translation>
        </message>
        <message>
            <source>Organisations and people</source>
            <translation>Organisationer och personer</translation>
        </message>
        <message>
            <source>Nothing matches the search. Every word must stand in a name, role or e-mail.</source>
            <translation>Inga träffar. Varje ord måste stå i ett namn, en roll eller en e-postadress.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Lägg till en organisation</translation>
        </message>
        <message>
            <source>Add the firs&amp;t organisation</source>
            <translation>Lägg till den &amp;första organisationen</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Inga kontakter ännu</translation>
        </message>
        <message>
            <source>Write the organisations that meet in the council, and the roles in each. They can then be called to meetings and answer for measures.</source>
            <translation>Skriv vilka organisationer som möts i samrådet, och rollerna i varje organisation. Sedan kan de kallas till möten och ansvara för åtgärder.</translation>
        </message>
        <message>
            <source>Add organisation</source>
            <translation>Lägg till organisation</translation>
        </message>
    </context>
    <context>
        <name>PeriodChooser</name>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>Föregående period</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>Nästa period</translation>
        </message>
        <message>
            <source>2026-10, 2026, or two days: 2026-01-01..2026-02-11</source>
            <translation>2026-10, 2026 eller två dagar: 2026-01-01..2026-02-11</translation>
        </message>
    </context>
    <context>
        <name>PeriodFields</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Från</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Förra veckan</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Förra månaden</translation>
        </message>
        <message>
            <source>Last third of the year</source>
            <translation>Förra tertialet</translation>
        </message>
        <message>
            <source>Since the last meeting</source>
            <translation>Sedan förra mötet</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Till</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Ro&amp;le</source>
            <translation>Ro&amp;ll</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>May be left empty. Documents print the role, after the name if any.</source>
            <translation>Får lämnas tomt. Dokumenten skriver rollen, efter namnet om det finns.</translation>
        </message>
        <message>
            <source>E-ma&amp;il</source>
            <translation>E-po&amp;st</translation>
        </message>
        <message>
            <source>Lists of participants follow the order of the list.</source>
            <translation>Deltagarlistor följer listans ordning.</translation>
        </message>
        <message>
            <source>Change role</source>
            <translation>Ändra roll</translation>
        </message>
        <message>
            <source>Change name</source>
            <translation>Ändra namn</translation>
        </message>
        <message>
            <source>Change e-mail</source>
            <translation>Ändra e-post</translation>
        </message>
    </context>
    <context>
        <name>PersonNote</name>
        <message>
            <source>Show the words</source>
            <translation>Visa orden</translation>
        </message>
        <message>
            <source>Let them stand</source>
            <translation>Låt stå</translation>
        </message>
    </context>
    <context>
        <name>PersonWatch</name>
        <message>
            <source>Let words stand</source>
            <translation>Låt orden stå</translation>
        </message>
        <message>
            <source>Tab leads to what can be done.</source>
            <translation>Tabb leder till vad som kan göras.</translation>
        </message>
    </context>
    <context>
        <name>PictureExports</name>
        <message>
            <source>Common picture</source>
            <translation>Gemensam lägesbild</translation>
        </message>
        <message>
            <source>Common picture, public copy</source>
            <translation>Gemensam lägesbild, offentlig version</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>To the agenda</source>
            <translation>Till dagordningen</translation>
        </message>
        <message>
            <source>Add the paper</source>
            <translation>Lägg till bilagan</translation>
        </message>
        <message>
            <source>The common picture of {period} becomes a paper of the item, as it is now.</source>
            <translation>Den gemensamma lägesbilden för {period} läggs som bilaga till ärendet, så som den ser ut nu.</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Ärende</translation>
        </message>
        <message>
            <source>There is no coming meeting with an agenda. Plan one first.</source>
            <translation>Det finns inget kommande möte med dagordning. Planera ett möte först.</translation>
        </message>
        <message>
            <source>Common picture {period}</source>
            <translation>Gemensam lägesbild {period}</translation>
        </message>
        <message>
            <source>Add the common picture to the agenda</source>
            <translation>Lägg lägesbilden till dagordningen</translation>
        </message>
        <message>
            <source>The common picture is a paper of the item</source>
            <translation>Lägesbilden är nu en bilaga till ärendet</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>PDF-filen görs</translation>
        </message>
        <message>
            <source>{file} is saved</source>
            <translation>{file} är sparad</translation>
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
        <name>PlanExports</name>
        <message>
            <source>Action plan</source>
            <translation>Handlingsplan</translation>
        </message>
        <message>
            <source>{document}, public copy</source>
            <translation>{document}, offentlig version</translation>
        </message>
        <message>
            <source>Export the action plan</source>
            <translation>Exportera handlingsplanen</translation>
        </message>
        <message>
            <source>The action plan is saved</source>
            <translation>Handlingsplanen är sparad</translation>
        </message>
        <message>
            <source>The public copy is saved; it was searched, and holds nothing marked</source>
            <translation>Den offentliga versionen är sparad. Den har genomsökts och innehåller inget som är markerat</translation>
        </message>
        <message>
            <source>Adopt the action plan</source>
            <translation>Anta handlingsplanen</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>Anta</translation>
        </message>
        <message>
            <source>The plan, as it is now, is kept with its PDF file for good. It can be opened and printed years later.</source>
            <translation>Planen sparas som den är nu, med sin PDF-fil. Den kan öppnas och skrivas ut även efter flera år.</translation>
        </message>
        <message>
            <source>Adopted under</source>
            <translation>Antas under</translation>
        </message>
        <message>
            <source>Adopted at {meeting}</source>
            <translation>Antagen vid {meeting}</translation>
        </message>
        <message>
            <source>The adopted plan is saved</source>
            <translation>Den antagna handlingsplanen är sparad</translation>
        </message>
        <message>
            <source>The action plan is adopted</source>
            <translation>Handlingsplanen är antagen</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>PDF-filen görs</translation>
        </message>
    </context>
    <context>
        <name>PlanFilters</name>
        <message>
            <source>Filter measures</source>
            <translation>Filtrera åtgärder</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Alla statusar</translation>
        </message>
        <message>
            <source>Every level</source>
            <translation>Alla nivåer</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Ändrat sedan</translation>
        </message>
        <message>
            <source>C&amp;lear</source>
            <translation>R&amp;ensa</translation>
        </message>
        <message>
            <source>Every organisation</source>
            <translation>Alla aktörer</translation>
        </message>
        <message>
            <source>Every area</source>
            <translation>Alla områden</translation>
        </message>
        <message>
            <source>Since {meeting}</source>
            <translation>Sedan {meeting}</translation>
        </message>
        <message>
            <source>Since any time</source>
            <translation>När som helst</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>No</source>
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
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Möte</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>&amp;New measure</source>
            <translation>&amp;Ny åtgärd</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Handlingsplan</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportera</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>The measure</source>
            <translation>Åtgärden</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>No measures yet</source>
            <translation>Inga åtgärder ännu</translation>
        </message>
        <message>
            <source>Measures agreed at meetings come here by themselves. You can also add one.</source>
            <translation>Åtgärder som bestäms på möten hamnar här av sig själva. Du kan också lägga till egna.</translation>
        </message>
        <message>
            <source>No measures in this selection</source>
            <translation>Inga åtgärder med detta urval</translation>
        </message>
        <message>
            <source>Look for something else, or take the filters away.</source>
            <translation>Sök efter något annat eller rensa filtren.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Rensa filter</translation>
        </message>
        <message>
            <source>Remove measure</source>
            <translation>Ta bort åtgärd</translation>
        </message>
        <message>
            <source>Measure {number} was removed</source>
            <translation>Åtgärd {number} togs bort</translation>
        </message>
    </context>
    <context>
        <name>PlanTimeline</name>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
    </context>
    <context>
        <name>PlanWays</name>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tavla</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tidslinje</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Appearance</source>
            <translation>Utseende</translation>
        </message>
        <message>
            <source>How the program looks on this computer. You see each change at once.</source>
            <translation>Hur programmet ser ut på den här datorn. Du ser varje ändring direkt.</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Brevhuvud</translation>
        </message>
        <message>
            <source>Stands at the top of every summons and of all minutes.</source>
            <translation>Står överst på varje kallelse och på alla minnesanteckningar.</translation>
        </message>
        <message>
            <source>Meeting series</source>
            <translation>Mötesserier</translation>
        </message>
        <message>
            <source>A new meeting gets number, times, place, items and people of its series.</source>
            <translation>Ett nytt möte får nummer, tider, plats, punkter och deltagare från sin serie.</translation>
        </message>
        <message>
            <source>Recurring wordings</source>
            <translation>Textmoduler</translation>
        </message>
        <message>
            <source>Wordings that are inserted when minutes are taken.</source>
            <translation>Formuleringar som infogas när anteckningar skrivs.</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorier</translation>
        </message>
        <message>
            <source>What is counted in the areas, and when the coding changed.</source>
            <translation>Vad som räknas i områdena och när kodningen har ändrats.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Källor</translation>
        </message>
        <message>
            <source>Who counts: field group, guards, the school.</source>
            <translation>Vilka som räknar: fältgrupp, väktare, skola.</translation>
        </message>
        <message>
            <source>Template of reports</source>
            <translation>Mall för lägesbilder</translation>
        </message>
        <message>
            <source>The headings that a new situation report begins with.</source>
            <translation>Rubrikerna som en ny lägesbild börjar med.</translation>
        </message>
        <message>
            <source>Expected reports</source>
            <translation>Väntade lägesbilder</translation>
        </message>
        <message>
            <source>Who reports how often; what does not come in time is told as missing.</source>
            <translation>Vem som rapporterar hur ofta. Det som inte kommer i tid visas som saknat.</translation>
        </message>
        <message>
            <source>Secrecy and exports</source>
            <translation>Sekretess och uttag</translation>
        </message>
        <message>
            <source>What is offered when something is marked, and what has been taken out.</source>
            <translation>Vad som föreslås när något markeras, och vad som har tagits ut.</translation>
        </message>
        <message>
            <source>Data and backups</source>
            <translation>Data och säkerhetskopior</translation>
        </message>
        <message>
            <source>Everything lies in one file on this computer. Nothing is sent anywhere.</source>
            <translation>Allt ligger i en fil på den här datorn. Inget skickas någonstans.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>The language of the window. Documents are always written in Swedish.</source>
            <translation>Fönstrets språk. Handlingar skrivs alltid på svenska.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>The version, and the licences of what the program is built with.</source>
            <translation>Versionen, och licenserna för det som programmet är byggt med.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Grupper av inställningar</translation>
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
            <translation>Vad som visas</translation>
        </message>
        <message>
            <source>The pages could not be renewed and show how it was before. What you have written is stored. Undo the last change to find out which text is the cause.</source>
            <translation>Sidorna kunde inte förnyas och visar hur det såg ut tidigare. Det du har skrivit är sparat. Ångra den senaste ändringen för att se vilken text som är orsaken.</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>RecordOutcomes</name>
        <message>
            <source>New decision</source>
            <translation>Nytt beslut</translation>
        </message>
        <message>
            <source>Use the proposal</source>
            <translation>Använd förslaget</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>Make a measure of the decision</source>
            <translation>Gör åtgärd av beslutet</translation>
        </message>
        <message>
            <source>Move decision</source>
            <translation>Flytta beslut</translation>
        </message>
        <message>
            <source>Remove decision</source>
            <translation>Ta bort beslut</translation>
        </message>
        <message>
            <source>The decision was removed</source>
            <translation>Beslutet togs bort</translation>
        </message>
        <message>
            <source>Remove measure</source>
            <translation>Ta bort åtgärd</translation>
        </message>
        <message>
            <source>Measure {number} was removed</source>
            <translation>Åtgärd {number} togs bort</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>The agenda is empty</source>
            <translation>Dagordningen är tom</translation>
        </message>
        <message>
            <source>Minutes are written item by item. Put the items on the agenda first.</source>
            <translation>Minnesanteckningar skrivs punkt för punkt. Lägg först in punkterna i dagordningen.</translation>
        </message>
        <message>
            <source>To the agenda</source>
            <translation>Till dagordningen</translation>
        </message>
        <message>
            <source>No wordings yet: add them in the settings</source>
            <translation>Inga textmoduler ännu: lägg in dem i Inställningar</translation>
        </message>
        <message>
            <source>New &amp;decision</source>
            <translation>Nytt &amp;beslut</translation>
        </message>
        <message>
            <source>New &amp;measure</source>
            <translation>Ny &amp;åtgärd</translation>
        </message>
        <message>
            <source>&amp;Wordings</source>
            <translation>Te&amp;xtmoduler</translation>
        </message>
        <message>
            <source>Ne&amp;xt item</source>
            <translation>Nästa &amp;punkt</translation>
        </message>
        <message>
            <source>&amp;Previous item</source>
            <translation>Föregående p&amp;unkt</translation>
        </message>
        <message>
            <source>S&amp;how in the action plan</source>
            <translation>Visa i hand&amp;lingsplanen</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Punkter</translation>
        </message>
        <message>
            <source>The item</source>
            <translation>Punkten</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>&amp;Clock ▾</source>
            <translation>&amp;Klockan ▾</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>&amp;Förhandsvisning</translation>
        </message>
        <message>
            <source>{noted} of {all} noted</source>
            <translation>{noted} av {all} antecknade</translation>
        </message>
    </context>
    <context>
        <name>RecordPaper</name>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>An&amp;teckningar</translation>
        </message>
        <message>
            <source>A pause: nothing is written here.</source>
            <translation>Paus: här antecknas inget.</translation>
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
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>Skriv anteckningar</translation>
        </message>
    </context>
    <context>
        <name>ReportExports</name>
        <message>
            <source>Situation report</source>
            <translation>Lägesbild</translation>
        </message>
        <message>
            <source>{document}, public copy</source>
            <translation>{document}, offentlig version</translation>
        </message>
        <message>
            <source>{document}, SECRET</source>
            <translation>{document}, SEKRETESS</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exportera rapporten</translation>
        </message>
        <message>
            <source>The report is saved</source>
            <translation>Rapporten är sparad</translation>
        </message>
        <message>
            <source>Making the PDF</source>
            <translation>PDF-filen görs</translation>
        </message>
        <message>
            <source>Attach to an item</source>
            <translation>Bifoga till ett ärende</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Bifoga</translation>
        </message>
        <message>
            <source>The report is made into a PDF file, as it is now, and attached to the item. When the report changes later, the attachment stays until you renew it.</source>
            <translation>Rapporten blir en PDF-fil, som den är nu, och bifogas ärendet. Ändras rapporten senare är bilagan kvar som den är tills du förnyar den.</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Ärende</translation>
        </message>
        <message>
            <source>No meeting is planned. Make one first.</source>
            <translation>Inget möte är planerat. Skapa ett först.</translation>
        </message>
        <message>
            <source>Attach the report</source>
            <translation>Bifoga rapporten</translation>
        </message>
        <message>
            <source>The report is attached to {item}, {meeting}</source>
            <translation>Rapporten är bifogad till {item}, {meeting}</translation>
        </message>
    </context>
    <context>
        <name>ReportFiles</name>
        <message>
            <source>Drop files here, or</source>
            <translation>Släpp filer här, eller</translation>
        </message>
        <message>
            <source>choose files …</source>
            <translation>välj filer …</translation>
        </message>
        <message>
            <source>Add files to the report</source>
            <translation>Lägg till filer i rapporten</translation>
        </message>
        <message>
            <source>Copying {count} files</source>
            <translation>Kopierar {count} filer</translation>
        </message>
        <message>
            <source>Save a copy of {file}</source>
            <translation>Spara en kopia av {file}</translation>
        </message>
        <message>
            <source>Remove the file {file}</source>
            <translation>Ta bort filen {file}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>The file is saved</source>
            <translation>Filen är sparad</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Ta bort filen</translation>
        </message>
        <message>
            <source>The file was removed</source>
            <translation>Filen togs bort</translation>
        </message>
    </context>
    <context>
        <name>ReportHead</name>
        <message>
            <source>Recei&amp;ved</source>
            <translation>I&amp;nkom</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områden</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Läge</translation>
        </message>
        <message>
            <source>&amp;Trend</source>
            <translation>&amp;Utveckling</translation>
        </message>
        <message>
            <source>Change who reports</source>
            <translation>Ändra vem som rapporterar</translation>
        </message>
        <message>
            <source>Change areas</source>
            <translation>Ändra områden</translation>
        </message>
        <message>
            <source>Change the level</source>
            <translation>Ändra läget</translation>
        </message>
        <message>
            <source>Change the trend</source>
            <translation>Ändra utvecklingen</translation>
        </message>
        <message>
            <source>Change when it came in</source>
            <translation>Ändra när den kom in</translation>
        </message>
        <message>
            <source>Change the period</source>
            <translation>Ändra perioden</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Delete the report</source>
            <translation>Ta bort rapporten</translation>
        </message>
        <message>
            <source>The report was deleted</source>
            <translation>Rapporten togs bort</translation>
        </message>
        <message>
            <source>Received {day}</source>
            <translation>Inkom {day}</translation>
        </message>
        <message>
            <source>goes on from the report for {period}</source>
            <translation>fortsätter rapporten för {period}</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportera</translation>
        </message>
        <message>
            <source>&amp;PDF file …</source>
            <translation>&amp;PDF-fil …</translation>
        </message>
        <message>
            <source>P&amp;ublic copy …</source>
            <translation>&amp;Offentlig version …</translation>
        </message>
        <message>
            <source>To the a&amp;genda …</source>
            <translation>Till &amp;dagordningen …</translation>
        </message>
        <message>
            <source>&amp;Secrecy …</source>
            <translation>&amp;Sekretess …</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Ta &amp;bort</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Vad rapporten säger</translation>
        </message>
        <message>
            <source>Files that came with it</source>
            <translation>Filer som kom med den</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Vad det blev av den</translation>
        </message>
        <message>
            <source>Make an item of words in a report</source>
            <translation>Gör ett ärende av ord i en rapport</translation>
        </message>
        <message>
            <source>The item is on {meeting}</source>
            <translation>Ärendet finns på {meeting}</translation>
        </message>
        <message>
            <source>The item waits in the backlog: no meeting is drafted</source>
            <translation>Ärendet väntar i ärendebanken: inget möte är utkast</translation>
        </message>
        <message>
            <source>Make a measure of words in a report</source>
            <translation>Gör en åtgärd av ord i en rapport</translation>
        </message>
        <message>
            <source>The measure is in the action plan, as proposed</source>
            <translation>Åtgärden finns i handlingsplanen, som föreslagen</translation>
        </message>
    </context>
    <context>
        <name>ReportSecrecySheet</name>
        <message>
            <source>Secrecy of the report</source>
            <translation>Rapportens sekretess</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Hela rapporten</translation>
        </message>
        <message>
            <source>Only words marked in it</source>
            <translation>Bara ord som är markerade i den</translation>
        </message>
        <message>
            <source>Chapter and section of OSL; empty for no mark</source>
            <translation>Kapitel och paragraf i OSL. Tomt betyder ingen markering.</translation>
        </message>
        <message>
            <source>&amp;Provision</source>
            <translation>&amp;Lagrum</translation>
        </message>
        <message>
            <source>A mark is a warning only. Public copies leave out what is marked, and an attachment made out of a marked report is as secret.</source>
            <translation>En markering är bara en varning. Offentliga versioner utelämnar det som är markerat, och en bilaga som gjorts av en markerad rapport är lika hemlig.</translation>
        </message>
        <message>
            <source>&amp;What is secret</source>
            <translation>Vad som är s&amp;ekretessbelagt</translation>
        </message>
        <message>
            <source>&amp;Authority that makes the mark</source>
            <translation>&amp;Myndighet som gör markeringen</translation>
        </message>
        <message>
            <source>Change secrecy marks</source>
            <translation>Ändra sekretessmarkeringar</translation>
        </message>
    </context>
    <context>
        <name>ReportSections</name>
        <message>
            <source>Make an item of the words</source>
            <translation>Gör ärende av orden</translation>
        </message>
        <message>
            <source>Make a measure of the words</source>
            <translation>Gör åtgärd av orden</translation>
        </message>
        <message>
            <source>Mark as secret</source>
            <translation>Sekretessmarkera</translation>
        </message>
        <message>
            <source>Add a &amp;heading to this report</source>
            <translation>Lägg till en rubri&amp;k i rapporten</translation>
        </message>
        <message>
            <source>Select words, then press Ctrl+Shift+P for an item, Ctrl+Shift+Å for a measure, or Ctrl+Shift+K to mark them as secret.</source>
            <translation>Markera ord och tryck Ctrl+Skift+P för ett ärende, Ctrl+Skift+Å för en åtgärd eller Ctrl+Skift+K för sekretess.</translation>
        </message>
        <message>
            <source>Remove the heading {heading}</source>
            <translation>Ta bort rubriken {heading}</translation>
        </message>
        <message>
            <source>Change the report</source>
            <translation>Ändra rapporten</translation>
        </message>
        <message>
            <source>Add a heading</source>
            <translation>Lägg till rubrik</translation>
        </message>
        <message>
            <source>Remove the heading</source>
            <translation>Ta bort rubriken</translation>
        </message>
    </context>
    <context>
        <name>ReportUses</name>
        <message>
            <source>Nothing yet. Attach the report to an item, or select words in it and make an item or a measure of them.</source>
            <translation>Inget ännu. Bifoga rapporten till ett ärende, eller markera ord i den och gör ett ärende eller en åtgärd av dem.</translation>
        </message>
        <message>
            <source>Sent; shows the report as it was</source>
            <translation>Utskickad; visar rapporten som den var</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Förnya</translation>
        </message>
        <message>
            <source>Renew {paper}</source>
            <translation>Förnya {paper}</translation>
        </message>
        <message>
            <source>Shows the report as it was</source>
            <translation>Visar rapporten som den var</translation>
        </message>
        <message>
            <source>Forget the link to {what}</source>
            <translation>Ta bort kopplingen till {what}</translation>
        </message>
        <message>
            <source>Forget a link</source>
            <translation>Ta bort en koppling</translation>
        </message>
    </context>
    <context>
        <name>ReportedView</name>
        <message>
            <source>What was reported</source>
            <translation>Rapporterat</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Aktör</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Inkom</translation>
        </message>
    </context>
    <context>
        <name>ReportsList</name>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Situation reports</source>
            <translation>Lägesbilder</translation>
        </message>
        <message>
            <source>Add a re&amp;port …</source>
            <translation>Lägg in ra&amp;pport …</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n saknas</numerusform>
                <numerusform>%n saknas</numerusform>
            </translation>
        </message>
        <message>
            <source>The request is copied: paste it into a mail</source>
            <translation>Begäran är kopierad: klistra in den i ett mejl</translation>
        </message>
        <message>
            <source>Reports for {period}</source>
            <translation>Rapporter för {period}</translation>
        </message>
        <message>
            <source>As&amp;k for what is missing ({count})</source>
            <translation>Be&amp;gär in saknade ({count})</translation>
        </message>
        <message>
            <source>Copies a text to paste into a mail</source>
            <translation>Kopierar en text att klistra in i ett mejl</translation>
        </message>
        <message>
            <source>Add the firs&amp;t report …</source>
            <translation>Lägg in den &amp;första rapporten …</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Inga rapporter ännu</translation>
        </message>
        <message>
            <source>A situation report tells how an organisation sees an area during some time. Say under Settings who is expected to report: then it is seen here what is missing.</source>
            <translation>En lägesbild berättar hur en organisation ser på ett område under en tid. Ange under Inställningar vilka som ska rapportera, så syns här vad som saknas.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Situation reports</source>
            <translation>Lägesbilder</translation>
        </message>
        <message>
            <source>Add the repo&amp;rt …</source>
            <translation>&amp;Lägg in rapporten …</translation>
        </message>
        <message>
            <source>Expected: {about}. Add it when it comes in, or copy a request and send it by mail.</source>
            <translation>Väntas: {about}. Lägg in den när den kommer, eller kopiera en begäran och skicka den med mejl.</translation>
        </message>
        <message>
            <source>{organisation} has not reported</source>
            <translation>{organisation} har inte rapporterat</translation>
        </message>
        <message>
            <source>&amp;Copy a request</source>
            <translation>&amp;Kopiera en begäran</translation>
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
        <message>
            <source>Secret passage (Ctrl+Shift+K)</source>
            <translation>Sekretessbelagt stycke (Ctrl+Skift+K)</translation>
        </message>
    </context>
    <context>
        <name>RoleFields</name>
        <message>
            <source>Counts of events</source>
            <translation>Antal händelser</translation>
        </message>
        <message>
            <source>Values of indicators</source>
            <translation>Värden för indikatorer</translation>
        </message>
        <message>
            <source>As each number shows</source>
            <translation>Som varje tal visar</translation>
        </message>
        <message>
            <source>Comma: 1 234,5</source>
            <translation>Komma: 1 234,5</translation>
        </message>
        <message>
            <source>Point: 1,234.5</source>
            <translation>Punkt: 1,234.5</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>Den dagen</translation>
        </message>
        <message>
            <source>Its week</source>
            <translation>Dess vecka</translation>
        </message>
        <message>
            <source>Its month</source>
            <translation>Dess månad</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Område</translation>
        </message>
        <message>
            <source>C&amp;ategory</source>
            <translation>&amp;Kategori</translation>
        </message>
        <message>
            <source>&amp;Indicator</source>
            <translation>&amp;Indikator</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>Kä&amp;lla</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>&amp;Period</translation>
        </message>
        <message>
            <source>&amp;What is told</source>
            <translation>&amp;Vad filen innehåller</translation>
        </message>
        <message>
            <source>&amp;Numbers</source>
            <translation>&amp;Tal</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>De&amp;cimaler</translation>
        </message>
        <message>
            <source>A &amp;date means</source>
            <translation>Ett &amp;datum betyder</translation>
        </message>
        <message>
            <source>&amp;Year of periods without one</source>
            <translation>År för perioder &amp;utan år</translation>
        </message>
        <message>
            <source>In the headings of the number columns</source>
            <translation>I talkolumnernas rubriker</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Anges inte</translation>
        </message>
        <message>
            <source>All rows: {name}</source>
            <translation>Alla rader: {name}</translation>
        </message>
        <message>
            <source>All other columns</source>
            <translation>Alla andra kolumner</translation>
        </message>
    </context>
    <context>
        <name>SectionBlock</name>
        <message>
            <source>Before: {text}</source>
            <translation>Förut: {text}</translation>
        </message>
    </context>
    <context>
        <name>SeriesFacts</name>
        <message>
            <source>Star&amp;ts</source>
            <translation>Bör&amp;jar</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>&amp;Slutar</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>Rename series</source>
            <translation>Byta namn på serien</translation>
        </message>
        <message>
            <source>New meetings are called by it, with year and number</source>
            <translation>Nya möten heter så, med år och nummer</translation>
        </message>
        <message>
            <source>&amp;Case number</source>
            <translation>&amp;Diarienummer</translation>
        </message>
        <message>
            <source>Change case number</source>
            <translation>Ändra diarienummer</translation>
        </message>
        <message>
            <source>Usual p&amp;lace</source>
            <translation>Vanlig &amp;plats</translation>
        </message>
        <message>
            <source>Change usual place</source>
            <translation>Ändra vanlig plats</translation>
        </message>
        <message>
            <source>Who dec&amp;ides</source>
            <translation>Vem som &amp;beslutar</translation>
        </message>
        <message>
            <source>Change how it decides</source>
            <translation>Ändra hur samrådet beslutar</translation>
        </message>
        <message>
            <source>…and h&amp;ow</source>
            <translation>…och h&amp;ur</translation>
        </message>
        <message>
            <source>Begins each decision in minutes</source>
            <translation>Inleder varje beslut i minnesanteckningarna</translation>
        </message>
        <message>
            <source>Usual ch&amp;air</source>
            <translation>Vanlig &amp;ordförande</translation>
        </message>
        <message>
            <source>&amp;Vice chair</source>
            <translation>&amp;Vice ordförande</translation>
        </message>
        <message>
            <source>Usual &amp;secretary</source>
            <translation>Vanlig s&amp;ekreterare</translation>
        </message>
        <message>
            <source>Change usual times</source>
            <translation>Ändra vanliga tider</translation>
        </message>
        <message>
            <source>Change who leads</source>
            <translation>Ändra ordförande eller sekreterare</translation>
        </message>
    </context>
    <context>
        <name>SeriesGroup</name>
        <message>
            <source>Remove {what}</source>
            <translation>Ta bort {what}</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Meeting series</source>
            <translation>Mötesserier</translation>
        </message>
        <message>
            <source>Add a series</source>
            <translation>Lägg till en serie</translation>
        </message>
        <message>
            <source>A series is a council that meets again and again. Write its name.</source>
            <translation>En serie är ett samråd som möts återkommande. Skriv vad det heter.</translation>
        </message>
        <message>
            <source>&amp;Remove the series</source>
            <translation>&amp;Ta bort serien</translation>
        </message>
        <message>
            <source>Parts of the series</source>
            <translation>Seriens delar</translation>
        </message>
        <message>
            <source>Usual facts</source>
            <translation>Grunduppgifter</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Stående punkter</translation>
        </message>
        <message>
            <source>Standing participants</source>
            <translation>Stående deltagare</translation>
        </message>
        <message>
            <source>Add the firs&amp;t series</source>
            <translation>Lägg till den &amp;första serien</translation>
        </message>
        <message>
            <source>No series yet</source>
            <translation>Inga serier ännu</translation>
        </message>
        <message>
            <source>Write what the council is called. Then say where and when it meets, and which items and people every meeting begins with.</source>
            <translation>Skriv vad samrådet heter. Ange sedan var och när det möts, och vilka punkter och personer varje möte börjar med.</translation>
        </message>
        <message>
            <source>Add series</source>
            <translation>Lägg till serie</translation>
        </message>
    </context>
    <context>
        <name>SeriesPeople</name>
        <message>
            <source>Standing participants</source>
            <translation>Stående deltagare</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>Bocka i al&amp;la</translation>
        </message>
        <message>
            <source>Tick n&amp;obody</source>
            <translation>Bocka &amp;ur alla</translation>
        </message>
        <message>
            <source>There is nobody to call yet. Add people under Contacts.</source>
            <translation>Det finns ingen att kalla ännu. Lägg till personer under Kontakter.</translation>
        </message>
        <message>
            <source>Change standing participants</source>
            <translation>Ändra stående deltagare</translation>
        </message>
        <message>
            <source>{ticked} of {count} are called to every meeting</source>
            <translation>{ticked} av {count} kallas till varje möte</translation>
        </message>
    </context>
    <context>
        <name>SeriesRule</name>
        <message>
            <source>No rule</source>
            <translation>Ingen regel</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Första</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>Andra</translation>
        </message>
        <message>
            <source>The third</source>
            <translation>Tredje</translation>
        </message>
        <message>
            <source>The fourth</source>
            <translation>Fjärde</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>Sista</translation>
        </message>
        <message>
            <source>Meets in {month}</source>
            <translation>Möten i {month}</translation>
        </message>
        <message>
            <source>&amp;Meets</source>
            <translation>&amp;Möten hålls</translation>
        </message>
        <message>
            <source>Wee&amp;kday</source>
            <translation>Vec&amp;kodag</translation>
        </message>
        <message>
            <source>In these months</source>
            <translation>I dessa månader</translation>
        </message>
        <message>
            <source>Change when it meets</source>
            <translation>Ändra när mötena hålls</translation>
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
        <name>SittingCommands</name>
        <message>
            <source>&amp;Begin the item</source>
            <translation>&amp;Börja punkten</translation>
        </message>
        <message>
            <source>&amp;End the item</source>
            <translation>Avsluta &amp;punkten</translation>
        </message>
        <message>
            <source>&amp;Open the meeting now</source>
            <translation>&amp;Öppna mötet nu</translation>
        </message>
        <message>
            <source>&amp;Adjourn</source>
            <translation>&amp;Ajournera</translation>
        </message>
        <message>
            <source>&amp;Close the meeting now</source>
            <translation>Avsluta &amp;mötet nu</translation>
        </message>
        <message>
            <source>The &amp;vice chair leads</source>
            <translation>&amp;Vice ordföranden leder</translation>
        </message>
        <message>
            <source>&amp;Times …</source>
            <translation>&amp;Tider …</translation>
        </message>
        <message>
            <source>&amp;Go on again</source>
            <translation>&amp;Återuppta</translation>
        </message>
        <message>
            <source>Begin the item</source>
            <translation>Börja punkten</translation>
        </message>
        <message>
            <source>End the item</source>
            <translation>Avsluta punkten</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Öppna mötet</translation>
        </message>
        <message>
            <source>Close the meeting</source>
            <translation>Avsluta mötet</translation>
        </message>
        <message>
            <source>Go on again</source>
            <translation>Återuppta</translation>
        </message>
        <message>
            <source>Adjourn</source>
            <translation>Ajournera</translation>
        </message>
        <message>
            <source>The vice chair leads</source>
            <translation>Vice ordföranden leder</translation>
        </message>
        <message>
            <source>The chair leads</source>
            <translation>Ordföranden leder</translation>
        </message>
    </context>
    <context>
        <name>SittingSheet</name>
        <message>
            <source>Times of the meeting</source>
            <translation>Mötets tider</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>&amp;Opened</source>
            <translation>&amp;Öppnat</translation>
        </message>
        <message>
            <source>&amp;Closed</source>
            <translation>&amp;Avslutat</translation>
        </message>
        <message>
            <source>Adjourned from</source>
            <translation>Ajournerat från</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>Empty the first time of a break to remove it.</source>
            <translation>Töm den första tiden för en ajournering för att ta bort den.</translation>
        </message>
        <message>
            <source>Change times</source>
            <translation>Ändra tider</translation>
        </message>
    </context>
    <context>
        <name>SituationPage</name>
        <message>
            <source>Areas: the situation</source>
            <translation>Lägesbild</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportera</translation>
        </message>
        <message>
            <source>&amp;Write figures…</source>
            <translation>&amp;Skriv in siffror…</translation>
        </message>
        <message>
            <source>&amp;To the agenda</source>
            <translation>&amp;Till dagordningen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Rapporterat</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Vad som visas</translation>
        </message>
        <message>
            <source>No events in this period</source>
            <translation>Inga händelser i perioden</translation>
        </message>
        <message>
            <source>Choose another period, or read in what the sources have counted.</source>
            <translation>Välj en annan period eller läs in det som källorna har räknat.</translation>
        </message>
        <message>
            <source>No reports</source>
            <translation>Inga rapporter</translation>
        </message>
        <message>
            <source>What organisations report of the period stands here.</source>
            <translation>Här visas det som aktörerna rapporterar om perioden.</translation>
        </message>
        <message>
            <source>No indicators</source>
            <translation>Inga indikatorer</translation>
        </message>
        <message>
            <source>Indicators such as presence in school stand here when they are read in.</source>
            <translation>Här visas indikatorer, till exempel elevnärvaro, när de har lästs in.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Joint assessment</source>
            <translation>Samlad bedömning</translation>
        </message>
        <message>
            <source>Common picture (PDF) …</source>
            <translation>Gemensam lägesbild (PDF) …</translation>
        </message>
        <message>
            <source>Public copy (PDF) …</source>
            <translation>Offentlig version (PDF) …</translation>
        </message>
        <message>
            <source>Indicators (PDF) …</source>
            <translation>Indikatorer (PDF) …</translation>
        </message>
    </context>
    <context>
        <name>SourcesGroup</name>
        <message>
            <source>Sources</source>
            <translation>Källor</translation>
        </message>
        <message>
            <source>&amp;Add a source</source>
            <translation>Lägg &amp;till källa</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>Remove a source</source>
            <translation>Ta bort källa</translation>
        </message>
        <message>
            <source>The source was removed</source>
            <translation>Källan har tagits bort</translation>
        </message>
        <message>
            <source>Change a source</source>
            <translation>Ändra källa</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Lägg till källa</translation>
        </message>
    </context>
    <context>
        <name>StandingItems</name>
        <message>
            <source>Move standing item</source>
            <translation>Flytta stående punkt</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Ta bort {what}</translation>
        </message>
        <message>
            <source>“{title}” was removed</source>
            <translation>”{title}” togs bort</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Stående punkter</translation>
        </message>
        <message>
            <source>Add a standing item</source>
            <translation>Lägg till en stående punkt</translation>
        </message>
        <message>
            <source>Write the title and press Enter.</source>
            <translation>Skriv rubriken och tryck på Enter.</translation>
        </message>
        <message>
            <source>Add a &amp;break</source>
            <translation>&amp;Lägg till paus</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>T&amp;itle</source>
            <translation>Rubri&amp;k</translation>
        </message>
        <message>
            <source>Presen&amp;ter</source>
            <translation>&amp;Föredragande</translation>
        </message>
        <message>
            <source>New meetings begin with these items; agendas already made stay as they are.</source>
            <translation>Nya möten börjar med de här punkterna. Dagordningar som redan finns ändras inte.</translation>
        </message>
        <message>
            <source>Minute&amp;s</source>
            <translation>M&amp;inuter</translation>
        </message>
        <message>
            <source>Pur&amp;pose</source>
            <translation>&amp;Syfte</translation>
        </message>
        <message>
            <source>Meetings of this series begin without items.</source>
            <translation>Seriens möten börjar utan punkter.</translation>
        </message>
        <message>
            <source>Change standing item</source>
            <translation>Ändra stående punkt</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Paus</translation>
        </message>
        <message>
            <source>Add standing item</source>
            <translation>Lägg till stående punkt</translation>
        </message>
    </context>
    <context>
        <name>SuspicionList</name>
        <message>
            <source>Looks like personal data. Describe the place, not the person.</source>
            <translation>Ser ut som personuppgifter. Beskriv platsen, inte personen.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>Låt stå</translation>
        </message>
        <message>
            <source>Let words stand</source>
            <translation>Låt orden stå</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message>
            <source>Numbers from a file (CSV or Excel)</source>
            <translation>Tal från en fil (CSV eller Excel)</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Läser filen</translation>
        </message>
        <message>
            <source>Remember the columns</source>
            <translation>Kom ihåg kolumnerna</translation>
        </message>
        <message>
            <source>Take in numbers</source>
            <translation>Läs in tal</translation>
        </message>
        <message>
            <source>Numbers taken in: {count}</source>
            <translation>Inlästa tal: {count}</translation>
        </message>
    </context>
    <context>
        <name>TimeLineList</name>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>from {first}, no last day</source>
            <translation>från {first}, inget slutdatum</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>från {first} till {last}</translation>
        </message>
        <message>
            <source>Nobody responsible yet</source>
            <translation>Ingen ansvarig ännu</translation>
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
        <name>Unstored</name>
        <message>
            <source>What you typed last is not stored yet. It stands in the window and is tried again by itself; if you close now it is lost.</source>
            <translation>Det du skrev senast är inte sparat än. Det står kvar i fönstret och programmet försöker igen av sig självt. Stänger du nu går det förlorat.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Stäng ändå</translation>
        </message>
        <message>
            <source>Now everything is stored again.</source>
            <translation>Nu är allt sparat igen.</translation>
        </message>
    </context>
    <context>
        <name>_Large</name>
        <message>
            <source>Taking in numbers</source>
            <translation>Läser in tal</translation>
        </message>
        <message>
            <source>Take in numbers</source>
            <translation>Läs in tal</translation>
        </message>
    </context>
    <context>
        <name>_Numbers</name>
        <message>
            <source>missing</source>
            <translation>saknas</translation>
        </message>
    </context>
    <context>
        <name>_PaperDelegate</name>
        <message>
            <source>Title of the attachment</source>
            <translation>Bilagans namn</translation>
        </message>
    </context>
    <context>
        <name>_Rows</name>
        <message>
            <source>Arrows to the sides move through time, Enter opens the measure.</source>
            <translation>Med pilarna åt sidorna flyttar du dig i tiden, Enter öppnar åtgärden.</translation>
        </message>
    </context>
</TS>
