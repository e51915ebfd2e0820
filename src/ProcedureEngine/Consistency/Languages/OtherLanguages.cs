namespace ProcedureEngine.Consistency.Languages;

/// <summary>Languages of which only the stop words are known: enough to tell that a text is, or is not, in them.</summary>
internal static class OtherLanguages
{
    public static IEnumerable<LanguageTable> Tables { get; } =
    [
        Of("da", "og i på som en et den det de til af for med er ikke har kan du dig din dit dine om at fra ved vil skal må være var bliver blev eller men når hvis så der her denne dette disse man vi os jeg mig sig hvad hvem hvor hvordan hvorfor efter før mens uden mellem også kun allerede mere alle hver noget nogle ingen vælg vælger klik skriv derefter oplysninger bruge bruger"),
        Of("nn", "og i på som ein eit den det dei til av for med er ikkje har kan du deg din ditt dine om at frå ved vil skal må vere var blir vart eller men når viss så der her denne dette desse ein vi oss eg meg seg kva kven korleis kvifor kvar etter før mens utan mellom også berre meir alle noko nokre ingen vel klikk skriv deretter"),
        Of("sv", "och i på som en ett den det de till av för med är inte har kan du dig din ditt dina om att från vid vill ska måste vara var blir blev eller men när så där här denna detta dessa man vi oss jag mig sig vad vem hur varför efter innan medan utan mellan också bara redan mer alla varje något några ingen välj väljer klicka skriv sedan använda information"),
        Of("fr", "le la les un une des du de et ou mais ne pas que qui quoi dans sur sous avec sans pour par est sont été être avoir a ont il elle nous vous ils elles votre vos notre nos ce cette ces cet si quand comme où comment plus aussi tout tous toutes aux au en puis cliquez sélectionnez choisissez afin lorsque après avant entre peut pouvez devez"),
        Of("es", "el la los las un una unos unas y o pero no que quien en sobre bajo con sin para por es son ser estar ha han usted su sus nuestro este esta estos estas ese si cuando como donde cómo más también todo todos todas al del luego después antes entre puede debe haga seleccione elija desde hasta"),
        Of("it", "il lo la i gli le un uno una e o ma non che chi in su sotto con senza per da di del della dei delle è sono essere avere ha hanno suo sua questo questa questi queste se quando come dove perché più anche tutto tutti tutte al alla nel nella poi dopo prima tra può deve fare selezionare scegliere clic"),
        Of("pt", "o a os as um uma uns umas e ou mas não que quem em sobre sob com sem para por é são ser estar tem têm você seu sua seus suas este esta estes estas isso se quando como onde mais também todo todos todas ao à do da dos das no na depois antes entre pode deve clique selecione escolha"),
        Of("fi", "ja tai mutta ei että joka jotka on ovat oli olla voi voit voivat jos kun niin kuin sekä tämä tämän nämä se sen ne sinun siitä myös vain vielä jo enemmän kaikki valitse napsauta sitten ennen jälkeen ilman kanssa mukaan avulla"),
        Of("pl", "i w na z do nie że się jest są był być może można które który która oraz lub ale jeśli gdy jak co to ten ta te tego tej po przed przez dla od bez pod nad tylko także więcej wszystkie wybierz kliknij następnie aby"),
        Of("cs", "a v na s z do ne že se je jsou byl být může lze které který která nebo ale pokud když jak co to ten ta tento této po před pro od bez pod nad jen také více všechny vyberte klikněte potom aby v"),
        Of("hu", "a az és vagy de nem hogy van vannak volt lesz lehet ha amikor mint mi ez ezt azt egy meg csak is már még több minden után előtt nélkül válassza kattintson majd"),
        Of("tr", "ve veya ama değil bir bu şu o için ile de da ki mi olarak olan olduğu var yok daha çok her tüm sonra önce kadar gibi seçin tıklayın ardından"),
        Of("ro", "și sau dar nu că care în pe sub cu fără pentru de la este sunt fost fi are au dumneavoastră acest această aceste dacă când cum unde mai toate toți după înainte între poate trebuie faceți selectați alegeți apoi"),
    ];

    private static LanguageTable Of(string language, string words) => new(language) { StopWords = LanguageTable.Set(words) };
}
