using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>.dumirc.ts</c>, as component libraries have it: <c>locales: [{ id: 'zh-CN' }, { id: 'en-US' }]</c>, of which the first is for files that name none.</summary>
internal sealed class Dumi : IToolchainReader
{
    public string? SiteOf(string path) => PathText.WithoutExtension(PathText.NameOf(path)) == ".dumirc" ? PathText.FolderOf(path) : null;

    public Toolchain Read(string file, string site, string text)
    {
        var locales = ScriptText.BracketsOf(ScriptText.WithoutComments(text), "locales");
        return new Toolchain("dumi", file, site)
        {
            DefaultLocale = ScriptText.LocaleOf(locales, "id"),
            Locales = [.. ScriptText.Texts(locales).Select(LocaleSpelling.TryParse).OfType<Locale>().Distinct()],
            StaticFolders = [PathText.Join(site, "public")],
        };
    }
}
