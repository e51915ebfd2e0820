using ProcedureEngine.Content.Layouts.Paths;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// A folder in one language that is not translated yet: nothing names a language. Evidence is that a toolchain's own file or <c>procedures.yml</c> says
/// that this is a site; without either, files of any kind may lie there.
/// </summary>
internal sealed class SingleLanguageLayout : ILayout
{
    public string Name => "one language";

    public void Place(Placements placements)
    {
        if (placements.Placed.Count > 0) return;
        if (placements.NamedDefault is not null || placements.Toolchains.HoldsRoot)
        {
            Take(placements, "");
            return;
        }

        // A site's articles are below one of the folders that every toolchain has for them.
        foreach (var site in placements.Toolchains.All.Take(1))
        {
            foreach (var folder in (ReadOnlySpan<string>)["src/content/docs", "content", "docs", "blog"]) Take(placements, PathText.Join(site.Folder, folder));
        }
    }

    private void Take(Placements placements, string folder) =>
        DefaultFiles.Place(placements, folder, placements.OpenBelow(folder), [], Name, PathText.Join(folder, "**"), "no other language is there", PathText.WithoutExtension);
}
