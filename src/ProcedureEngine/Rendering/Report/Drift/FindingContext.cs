namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>What stands around a finding, for lists that leave the site: where a reader of the article finds it, and what the two versions say there.</summary>
/// <param name="Section">The heading of the section: the version's own, or that of the reference where the version lacks the place; empty above the first heading.</param>
/// <param name="Step">The number of the step that it stands in; empty outside of procedures.</param>
/// <param name="Source">What the version says that it is compared with; empty where that has nothing there.</param>
/// <param name="Target">What the version says; empty where it has nothing there.</param>
public readonly record struct FindingContext(string Section, string Step, string Source, string Target);
