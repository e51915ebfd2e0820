using ProcedureEngine.Content;
using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

/// <summary>A documentation folder written for tests: each article has three steps in the language that its path stands for.</summary>
internal sealed class SampleTree : IDisposable
{
    private static readonly Dictionary<string, string[]> Texts = new()
    {
        ["en"] = ["Reset the {0}", "Reset the {0} when it does not answer to the keys any more, and when the screen stays dark.", "Open **Settings** on the screen.", "Wait for 30 seconds until the light goes out.", "Take out the battery and put it in again."],
        ["de"] = ["{0} zurücksetzen", "Setzen Sie das Gerät {0} zurück, wenn es nicht mehr auf die Tasten reagiert und der Bildschirm dunkel bleibt.", "Öffnen Sie **Einstellungen** auf dem Bildschirm.", "Warten Sie 30 Sekunden, bis das Licht ausgeht.", "Nehmen Sie den Akku heraus und legen Sie ihn wieder ein."],
        ["fr"] = ["Réinitialiser {0}", "Réinitialisez l’appareil {0} quand il ne répond plus aux touches et que l’écran reste noir.", "Ouvrez **Paramètres** sur l’écran.", "Attendez 30 secondes que la lumière s’éteigne.", "Retirez la batterie et remettez-la en place."],
        ["pt"] = ["Redefinir {0}", "Redefina o aparelho {0} quando ele não responde mais às teclas e a tela fica escura.", "Abra **Configurações** na tela.", "Espere 30 segundos até que a luz se apague.", "Tire a bateria e coloque-a de novo."],
        ["uk"] = ["Скидання {0}", "Скиньте пристрій {0}, коли він більше не відповідає на клавіші, а екран залишається темним.", "Відкрийте **Налаштування** на екрані.", "Зачекайте 30 секунд, доки світло не згасне.", "Вийміть акумулятор і вставте його знову."],
        ["zh"] = ["重置{0}", "当{0}不再响应按键并且屏幕保持黑暗时，请重置它。", "在屏幕上打开**设置**。", "等待 30 秒，直到灯熄灭。", "取出电池，然后重新装入。"],
    };

    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();

    /// <summary>Writes articles, one a line: the language, and the path; <c>!</c> before the path leaves out the second step.</summary>
    public SampleTree Articles(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (language, path) = (line[..2], line[3..].Trim());
            Write(path.TrimStart('!'), Text(language, path.StartsWith('!'), ""));
        }

        return this;
    }

    /// <summary>Writes a file.</summary>
    public SampleTree Write(string path, string text)
    {
        folder.Write(path, text);
        return this;
    }

    /// <summary>The article of all samples in a language, with lines of front matter.</summary>
    public static string Text(string language, bool lacksStep, string frontMatter)
    {
        var text = Texts[language].Select(t => t.Replace("{0}", "RX-7", StringComparison.Ordinal)).ToList();
        var steps = lacksStep ? [text[2], text[4]] : text[2..];
        return $"---\ntitle: {text[0]}\n{frontMatter}---\n\n{text[1]}\n\n{string.Join('\n', steps.Select((s, i) => $"{i + 1}. {s}"))}\n";
    }

    /// <summary>The articles: <c>key: en=path de=path</c>.</summary>
    public string Sets()
    {
        var sets = Load().Sets.Select(s => $"{s.Key}: {string.Join(' ', s.Sources.Select(x => $"{x.Locale}={x.Path}"))}");
        return string.Join('\n', sets);
    }

    /// <summary>What a check finds: <c>rule path</c>, or <c>rule locale key</c> where there is no file.</summary>
    public string Findings()
    {
        var summary = Check.Run(new CheckOptions(Path), cancel: TestContext.Current.CancellationToken);
        return string.Join('\n', summary.Findings.Select(f => f.At is { } at ? $"{f.Rule} {at.Path}" : $"{f.Rule} {f.Locale} {f.Article}"));
    }

    /// <summary>The checklists that a build writes, with their number.</summary>
    public int Pages(out BuildSummary summary)
    {
        using var output = new TemporaryFolder();
        summary = Build.Run(new BuildOptions(Path, output["site"]), cancel: TestContext.Current.CancellationToken);
        var sources = Load().Sets.SelectMany(s => s.Sources.Select(x => $"site/{x.Locale.Tag.ToLowerInvariant()}/{s.Key}.html")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return output.Files().Keys.Count(sources.Contains);
    }

    /// <summary>The codes of what is wrong with the folder, with their paths.</summary>
    public string Problems() => string.Join('\n', Load().Diagnostics.Select(d => $"{d.Id.Code} {d.Path}: {d.Message}"));

    public ContentTree Load() => ContentLoader.Load(new ContentOptions(Path), TestContext.Current.CancellationToken);

    /// <summary>That the articles are paired so, that this is found and no more, and that a build writes a page for each version.</summary>
    public void Holds(string sets, string findings)
    {
        Assert.Equal(sets, Sets());
        Assert.Equal(findings, Findings());
        Assert.Equal("", Problems());
        Assert.Equal(sets.Split('\n').Sum(line => line.Count(c => c == '=')), Pages(out _));
    }
}
