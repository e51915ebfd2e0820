using ProcedureEngine.Consistency.Code;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Code;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("Get-User <name>", "Get-User <Name des Kontos>")]
    [InlineData("/users/{id}/mail", "/users/{Kennung}/mail")]
    [InlineData("port: 80 # the port", "port: 80 # der Port")]
    [InlineData("cp /path/to/x .", "cp /pfad/zu/x .")]
    [InlineData("say 'hi'", "say “hi“")]
    [InlineData("ServiceMonitors", "ServiceMonitor")]
    [InlineData("Custom search", "自定义搜索")]
    [InlineData("Read https://example.org/a.txt and use it", "请阅读 https://example.org/a.txt 并使用它")]
    [InlineData("Ctrl+Space", "Ctrl+Espace")]
    [InlineData("\"your-service-name\"", "\"nome-do-seu-serviço\"")]
    public void Code_in_the_line_is_the_same_where_only_what_is_the_readers_differs(string reference, string translation) =>
        Assert.True(CodeText.AreEqual(reference, translation, null, isBlock: false));

    [Theory]
    [InlineData("{ \"delete\": false }", "{ \"delete\": true }")]
    [InlineData("rm -rf ${CACHE}", "rm -rf ${HOME}")]
    [InlineData("mysql < dump.sql && rm dump.sql", "mysql < dump.sql && rm -rf /")]
    [InlineData("List<string>", "List<int>")]
    [InlineData("<b>x</b>", "<i>x</i>")]
    [InlineData("<div>", "<span>")]
    [InlineData("{{ value }}", "{{ other }}")]
    [InlineData("{ return }", "{ abort }")]
    [InlineData("#general", "#random")]
    [InlineData("/path/to/x", "/")]
    [InlineData("a -b", "a -B")]
    [InlineData("options", "选项")]
    [InlineData("Read https://example.org/a.txt and use it", "请阅读 https://example.org/b.txt 并使用它")]
    [InlineData("Ctrl+A", "Ctrl+B")]
    [InlineData("Ctrl+Space", "Alt+Espace")]
    [InlineData("\"her-service-name\"", "\"nome-do-serviço\"")]
    public void Code_in_the_line_that_does_something_else_differs(string reference, string translation) =>
        Assert.False(CodeText.AreEqual(reference, translation, null, isBlock: false));

    [Theory]
    [InlineData("js", "// note\nlet a = 1 /* one */", "// Hinweis\nlet a = 1 /* eins */")]
    [InlineData("js", "log('Hello, reader!')", "log('Guten Tag!')")]
    [InlineData("js", "log('I will try it!')", "log('¡Voy a intentarlo!')")]
    [InlineData("html", "<p>The title is “{title}”</p>", "<p>Der Titel lautet „{title}“</p>")]
    [InlineData("yaml", "description: Basic build for developers", "description: Distribuição básica para desenvolvedores")]
    [InlineData("js", "let a = 'Home' // the start", "let a = 'Startseite' // der Anfang")]
    [InlineData("html", "<p class=\"x\">Good day</p>", "<p class=\"x\">Guten Tag</p>")]
    [InlineData("html", "<!-- a\nnote -->\n<br>", "<!-- ein\nHinweis -->\n<br>")]
    [InlineData("sql", "select 1 -- one", "select 1 -- eins")]
    [InlineData("text", "Saved 5 files", "5 файлов сохранено")]
    [InlineData("mermaid", "A[Client] --> B[Server]", "A[Kunde] --> B[Server]")]
    [InlineData("python", "x = 1 #one", "x = 1 #eins")]
    public void A_block_is_the_same_where_only_words_for_people_differ(string language, string reference, string translation) =>
        Assert.True(CodeText.AreEqual(reference, translation, language, isBlock: true));

    [Theory]
    [InlineData("js", "let a = 'Home'", "let a = 'Startseite'")]
    [InlineData("yaml", "command: Basic", "command: Einfach")]
    [InlineData("yaml", "description: Basic build for developers", "summary: Distribuição básica para desenvolvedores")]
    [InlineData("js", "log('Wait 5 minutes')", "log('Warten Sie 6 Minuten')")]
    [InlineData("html", "<p class=\"x\">Good day</p>", "<p class=\"y\">Guten Tag</p>")]
    [InlineData("html", "<b>Good day</b>", "<i>Guten Tag</i>")]
    [InlineData("vue", "<p>{{ first }}</p>", "<p>{{ second }}</p>")]
    [InlineData("js", "keep(all)\nif (a < b) go()", "drop(all)\nif (a < b) go()")]
    [InlineData("yaml", "a: 1\nb: 2 # two", "a: 1\n# b: 2")]
    [InlineData("bash", "systemctl restart nginx now", "systemctl stop nginx now")]
    [InlineData("bash", "#!/bin/bash\nls", "#!/bin/sh\nls")]
    [InlineData("css", "a { color: #fff }", "a { color: #000 }")]
    [InlineData("text", "Saved 5 files", "6 файлов сохранено")]
    [InlineData(null, "echo \"a # b\" > x", "echo \"a # b\" > y")]
    public void A_block_that_does_something_else_differs(string? language, string reference, string translation) =>
        Assert.False(CodeText.AreEqual(reference, translation, language, isBlock: true));
}
