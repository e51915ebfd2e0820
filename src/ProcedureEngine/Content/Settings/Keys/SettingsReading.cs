namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>Settings while they are read, key after key.</summary>
internal sealed class SettingsReading
{
    /// <summary>What was read so far, but for the glossary.</summary>
    public SiteSettings Settings { get; private set; } = SiteSettings.Default;

    /// <summary>The glossary.</summary>
    public GlossaryReader Glossary { get; } = new();

    /// <summary>Goes on with these settings; where they are null, the value could not be used.</summary>
    public SettingFault? Take(SiteSettings? settings)
    {
        if (settings is null) return SettingFault.Value;
        Settings = settings;
        return null;
    }
}
