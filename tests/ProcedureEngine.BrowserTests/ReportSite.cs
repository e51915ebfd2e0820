using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.BrowserTests;

/// <summary>A site whose translations have drifted, served on the loopback address.</summary>
public sealed class ReportSite : IDisposable
{
    private const string DutchInStep = "# De maillimiet verhogen\n\n1. Open `limits.txt`.\n2. Wacht 15 minuten.\n3. Voer `max=50` in en sluit `limits.txt`.\n4. Start de server opnieuw met `mail restart`.\n";

    private readonly StaticServer server;

    public ReportSite()
    {
        var folder = Directory.CreateTempSubdirectory("procedures-report-");
        try
        {
            Write(folder.FullName);
            Article(folder.FullName, "nl/mail/limit", DutchInStep);
            Article(folder.FullName, "de/door/lock", "# Die Tür abschließen\n\n1. Nehmen Sie den Schlüssel `K2` mit.\n");
            var earlier = BuiltSite.Build(folder.FullName)["report/report.json"];
            Write(folder.FullName);
            server = new StaticServer(BuiltSite.Build(folder.FullName, previous: ReportJsonReader.Read(earlier.Span)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Where the report is, with a slash at the end.</summary>
    public string Address => server.Address + "report/";

    public void Dispose() => server.Dispose();

    /// <summary>The report is compared with an earlier one, in which Dutch was in step and <c>door/lock</c> was not. In <c>mail/limit</c> German, dated 2020, lacks a step and Dutch has another number; <c>mail/rules</c> is not there in Dutch; <c>door/lock</c> is in step.</summary>
    private static void Write(string root)
    {
        Article(root, "en/mail/limit", "# Raise the mail limit\n\n1. Open `limits.txt`.\n2. Wait 15 minutes.\n3. Enter `max=50` and close `limits.txt`.\n4. Restart the server with `mail restart`.\n");
        Article(root, "de/mail/limit", "---\nms.date: 01/15/2020\n---\n# Das E-Mail-Limit erhöhen\n\n1. Öffnen Sie `limits.txt`.\n2. Geben Sie `max=50` ein, und schließen Sie `limits.txt`.\n3. Starten Sie den Server mit `mail restart` neu.\n");
        Article(root, "nl/mail/limit", DutchInStep.Replace("15", "30", StringComparison.Ordinal));
        Article(root, "en/mail/rules", "# Sort mail with rules\n\n1. Open `rules.txt`.\n2. Close `rules.txt`.\n");
        Article(root, "de/mail/rules", "# E-Mails mit Regeln sortieren\n\n1. Öffnen Sie `rules.txt`.\n2. Schließen Sie `rules.txt`.\n");
        Article(root, "en/door/lock", "# Lock the door\n\n1. Turn the key `K1`.\n2. Take the key `K1` with you.\n");
        Article(root, "de/door/lock", "# Die Tür abschließen\n\n1. Drehen Sie den Schlüssel `K1`.\n2. Nehmen Sie den Schlüssel `K1` mit.\n");
        Article(root, "nl/door/lock", "# De deur op slot doen\n\n1. Draai de sleutel `K1` om.\n2. Neem de sleutel `K1` mee.\n");
    }

    private static void Article(string root, string name, string text)
    {
        var path = Path.Combine(root, name + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
