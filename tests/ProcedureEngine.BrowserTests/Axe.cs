using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ProcedureEngine.BrowserTests;

/// <summary>What axe-core finds on a page that keeps people with disabilities out.</summary>
internal static class Axe
{
    // Selectors and markup are made for what is wrong only, and not for the thousands of elements that are well.
    private static readonly HashSet<ResultType> WhatIsWrong = [ResultType.Violations];

    private static readonly AxeRunOptions Everything =
        new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"), ResultTypes = WhatIsWrong };

    private static readonly AxeRunOptions AllButColours = new()
    {
        RunOnly = Everything.RunOnly,
        ResultTypes = WhatIsWrong,
        Rules = new() { ["color-contrast"] = new() { Enabled = false }, ["link-in-text-block"] = new() { Enabled = false } },
    };

    /// <summary>All other rules ask for what no colour scheme changes.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"), ResultTypes = WhatIsWrong };

    /// <summary>What is wrong in the light scheme, and what is wrong with the colours of the dark one: a line each; empty where nothing is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hasKnownColours">Whether the same page was looked at in another width: colours are half of the work, and the same in all.</param>
    public static async Task<string> Barriers(IPage page, bool hasKnownColours = false)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        if (hasKnownColours) return string.Join('\n', Lines("light", await page.RunAxe(AllButColours)));
        var light = await page.RunAxe(Everything);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.RunAxe(Colours);
        return string.Join('\n', Lines("light", light).Concat(Lines("dark", dark)));
    }

    private static IEnumerable<string> Lines(string scheme, AxeResult result) =>
        result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id}: {violation.Help}: {node.Html}"));
}
