using Xunit;

namespace ProcedureEngine.Tests.Alignment.Similarity;

/// <summary>Sections, and the names that their headings have, decide where words alone do not.</summary>
public sealed class SectionSimilarityTests
{
    [Fact]
    public void Of_two_steps_that_say_the_same_the_one_in_the_section_of_the_same_name_is_meant()
    {
        var english = "# T\n\n## <a name=\"a\"></a>Adjust\n\n1. Open **Items**.\n2. Choose the OK button.\n\n## <a name=\"z\"></a>Zebra\n\nText.\n";
        var other = "# T\n\n## <a name=\"a\"></a>Correct\n\n1. Open **Items**.\n2. Choose OK.\n\n## <a name=\"b\"></a>Figures\n\n1. Type **1,5**.\n2. Press the OK button.\n\n## <a name=\"z\"></a>Zebra\n\nText.\n";

        Assert.Equal("T=T Adjust=Correct Open=Open Choose=Choose -=Figures -=Type -=Press Zebra=Zebra Text=Text", Versions.Show(Versions.Align("en", ("en", english), ("en-GB", other))));
    }

    [Fact]
    public void Steps_that_stand_under_a_new_heading_stay_the_steps_they_are()
    {
        var english = "# T\n\n## <a name=\"a\"></a>Adjust\n\n1. Open **Azure**.\n\n## <a name=\"b\"></a>Button\n\n1. Enter `net use`.\n2. Restart 3 routers.\n\n## <a name=\"z\"></a>Zebra\n\nText.\n";
        var german = "# T\n\n## <a name=\"a\"></a>Anpassen\n\n1. Öffnen Sie **Azure**.\n2. Geben Sie `net use` ein.\n3. Starten Sie 3 Router neu.\n\n## <a name=\"z\"></a>Zebra\n\nText.\n";

        Assert.Equal("T=T Adjust=Anpassen Open=Öffnen Button=- Enter=Geben Restart=Starten Zebra=Zebra Text=Text", Versions.Show(Versions.Align("en", ("en", english), ("de", german))));
    }

    [Fact]
    public void A_heading_answers_to_each_of_its_names()
    {
        var english = "# T\n\n## Alpha\n\nOne.\n\n## <a name=\"theme\"></a>Use it\n\nTwo.\n";
        var german = "# T\n\n## <a name=\"use-it\"></a><a name=\"theme\"></a>Verwenden\n\nZwei.\n";

        Assert.Equal("T=T Alpha=- One=- Use=Verwenden Two=Zwei", Versions.Show(Versions.Align("en", ("en", english), ("de", german))));
    }
}
