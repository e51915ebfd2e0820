using ProcedureEngine.Rendering.Html;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes the dashboard's filters. Their names are those in the address: <c>?locale=de-DE&amp;rule=missing-step</c>.</summary>
internal sealed class FilterForm(HtmlWriter html, ReportHtml say, bool hasTrend, bool hasCauses)
{
    /// <summary>The controls; the script fills the choices, shows them, and keeps them in the address.</summary>
    public void Write()
    {
        html.Markup("<form class=\"filters\" role=\"search\" id=\"_filters\">\n"u8);
        Choice("locale", "Language", "AllLanguages");
        Choice("status", "Status", "AllStatuses");
        Choice("rule", "Rule", "AllRules");
        if (hasCauses) Choice("cause", "Cause", "AllCauses");
        Choice("severity", "Severity", "AllSeverities");
        Choice("folder", "Folder", "AllFolders");
        Choice("age", "Age", "AllAges");
        if (hasTrend) Choice("since", "Since", "AllFindings");
        html.Markup("<label class=\"wide\"><span>"u8);
        say.Element("b"u8, "Search");
        html.Markup(" "u8);
        say.Element("small"u8, "SearchHint");
        html.Markup("</span><input type=\"search\" name=\"q\" autocomplete=\"off\" spellcheck=\"false\"></label>\n"u8);
        html.Markup("</form>\n"u8);
    }

    /// <summary>Writes the buttons for what the filters leave.</summary>
    public void Buttons()
    {
        html.Markup("<p class=\"buttons\"><button type=\"button\" id=\"_clear\""u8);
        say.Say("ClearFilters");
        html.Markup("</button> <button type=\"button\" id=\"_download\""u8);
        say.Say("DownloadList");
        html.Markup("</button> <button type=\"button\" id=\"_downloadFindings\""u8);
        say.Say("DownloadFindings");
        html.Markup("</button></p>\n"u8);
    }

    private void Choice(string name, string label, string all)
    {
        html.Markup("<label>"u8);
        say.Element("span"u8, label);
        html.Write($"<select name=\"{name}\"><option value=\"\"");
        say.Say(all);
        html.Markup("</option></select></label>\n"u8);
    }
}
