using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Links;

public sealed class LinkTargetsTests
{
    [Theory]
    [InlineData("de", "/docs/start/", "/de/docs/start/")]
    [InlineData("de", "https://example.com/en/a/start", "https://example.com/de-ch/a/start")]
    [InlineData("de", "../start.md#first", "../../start.md#erstens")]
    [InlineData("de", "start.en.md", "start.de.md")]
    [InlineData("de", "start.md", "start_de.md")]
    [InlineData("de", "guide/index.html", "guide/")]
    [InlineData("de", "https://en.wikipedia.org/wiki/House", "https://de.wikipedia.org/wiki/Haus")]
    [InlineData("zh-CN", "/components/button#api", "/components/button-cn#api")]
    [InlineData("zh-CN", "https://vuejs.org/guide/a.html", "https://cn.vuejs.org/guide/a.html")]
    [InlineData("pt-BR", "https://example.com/api/helper", "../api/helper.html")]
    [InlineData("zh-CN", "/docs/x", "/zh_cn/docs/x")]
    [InlineData("zh-CN", "https://example.com/docs/tag-plugins#code", "tag-plugins#code")]
    [InlineData("de", "https://example.com/?login_language=gb", "https://example.com/?login_language=de")]
    [InlineData("de", "https://example.com/x?a=1&hl=en", "https://example.com/x?a=1&hl=de-ch")]
    [InlineData("de", "https://example.com/x", "https://example.com/x?lang=de")]
    public void Links_to_the_readers_own_language_are_the_same(string locale, string reference, string translation) => Assert.True(AreSame(locale, reference, translation));

    [Theory]
    [InlineData("de", "/docs/start/", "/docs/stop/")]
    [InlineData("de", "/docs/start/", "/fr/docs/start/")]
    [InlineData("de", "https://example.com/de/x", "https://example.org/de/x")]
    [InlineData("de", "start.md?tab=a", "start.md?tab=b")]
    [InlineData("de", "https://example.com/x?codelang=basic", "https://example.com/x?codelang=python")]
    [InlineData("de", "https://en.wikipedia.org/wiki/House", "https://de.wiktionary.org/wiki/Haus")]
    [InlineData("de", "x/start.md", "start.md")]
    [InlineData("de", "https://example.com/docs/tag-plugins", "https://example.org/docs/tag-plugins")]
    public void Links_to_other_pages_are_not(string locale, string reference, string translation) => Assert.False(AreSame(locale, reference, translation));

    private static bool AreSame(string locale, string reference, string translation) =>
        new LinkTargets(Locale.Parse("en"), Locale.Parse(locale)).AreSame(AddressNormalizer.Normalize(reference), AddressNormalizer.Normalize(translation));
}
