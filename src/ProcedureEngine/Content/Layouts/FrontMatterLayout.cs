using ProcedureEngine.Content.Layouts.Paths;

namespace ProcedureEngine.Content.Layouts;

/// <summary>The language stands in the front matter (<c>ms.contentlocale</c>, <c>locale</c>, <c>lang</c> or <c>language</c>); the article is named by its <c>uid</c> or the like where it has one, else by its path.</summary>
internal sealed class FrontMatterLayout : ILayout
{
    public string Name => "the front matter says the language";

    public void Place(Placements placements)
    {
        foreach (var file in placements.Tree.Files)
        {
            if (placements.Placed.ContainsKey(file) || placements.IdentityOf(file) is not { Locale: { } locale } identity) continue;
            placements.Take(new Placement(file, locale, identity.Name ?? PathText.WithoutExtension(file), Name, "**", "their front matter says so"));
        }
    }
}
