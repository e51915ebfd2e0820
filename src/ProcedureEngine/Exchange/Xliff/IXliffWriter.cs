using ProcedureEngine.Translation;

namespace ProcedureEngine.Exchange.Xliff;

/// <summary>Writes articles for translation tools in one version of XLIFF.</summary>
public interface IXliffWriter
{
    /// <summary>The file of one article as UTF-8; it names the article by the path of its source.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isDueOnly">Whether only what is to be done is written.</param>
    byte[] Write(TranslatedArticle article, bool isDueOnly);
}
