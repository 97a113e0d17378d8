#include "report/open_document.hpp"

namespace report {

// Everything about the looks, and the numbering: one list style of four levels, by which the word processor counts.
const std::string_view kOpenDocumentStyles = R"xml(<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/>
<style:text-properties style:font-name="Liberation Serif" fo:font-size="@TEXT_SIZE@" fo:language="@LANG@" fo:country="none"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text">
<style:paragraph-properties fo:margin-top="@GAP@" fo:margin-bottom="@GAP@" fo:line-height="@LINE@"/>
</style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
<style:paragraph-properties fo:text-align="justify"/>
</style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="chapter">
<style:paragraph-properties fo:text-align="center" fo:margin-top="@TITLE_GAP@" fo:margin-bottom="@TITLE_GAP@"/>
<style:text-properties fo:font-size="@TITLE_SIZE@" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Owner" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Title">
<style:paragraph-properties fo:text-align="center" fo:margin-top="@TITLE_GAP@" fo:margin-bottom="0cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="12.5pt"/>
</style:style>
<style:style style:name="Article" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:list-style-name="Clauses">
<style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="12.5pt" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Clause" style:family="paragraph" style:parent-style-name="Text_20_body" style:list-style-name="Clauses"/>
<style:style style:name="Remark" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:margin-left="1.25cm"/>
<style:text-properties fo:font-size="9pt" fo:color="#666666"/>
</style:style>
<style:style style:name="Schedule" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1">
<style:paragraph-properties fo:break-before="page" fo:text-align="center" fo:margin-bottom="0.4cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Table_20_Right" style:display-name="Table Right" style:family="paragraph" style:parent-style-name="Table_20_Contents">
<style:paragraph-properties fo:text-align="end"/>
</style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents">
<style:text-properties fo:font-weight="bold"/>
</style:style>
<style:style style:name="Table_20_Heading_20_Right" style:display-name="Table Heading Right" style:family="paragraph" style:parent-style-name="Table_20_Heading">
<style:paragraph-properties fo:text-align="end"/>
</style:style>
<style:style style:name="Signature" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="1.4cm" fo:margin-bottom="0cm" fo:keep-with-next="always"><style:tab-stops><style:tab-stop style:position="9cm" style:leader-style="solid" style:leader-text="_"/><style:tab-stop style:position="10cm"/><style:tab-stop style:position="16cm" style:leader-style="solid" style:leader-text="_"/></style:tab-stops></style:paragraph-properties>
</style:style>
<style:style style:name="Signatory" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="0cm"><style:tab-stops><style:tab-stop style:position="10cm"/></style:tab-stops></style:paragraph-properties>
</style:style>
<style:style style:name="Signatory_20_Among" style:display-name="Signatory Among" style:family="paragraph" style:parent-style-name="Signatory">
<style:paragraph-properties fo:keep-with-next="always"/>
</style:style>
<style:style style:name="Section" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-weight="bold"/>
</style:style>
<style:style style:name="Translation" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:text-properties fo:font-style="italic" fo:language="@TRANSLATION@" fo:country="none"/>
</style:style>
<style:style style:name="Field" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="0.15cm" fo:margin-bottom="0.15cm"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right" style:leader-style="solid" style:leader-text="_"/></style:tab-stops></style:paragraph-properties>
</style:style>
<style:style style:name="Choice" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-left="1cm" fo:text-indent="-1cm" fo:margin-top="0.2cm" fo:margin-bottom="0.2cm"><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties>
</style:style>
<style:style style:name="Cut" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm"/>
<style:text-properties fo:font-size="2pt"/>
</style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:paragraph-properties fo:border-top="0.5pt solid #888888" fo:padding-top="0.1cm"><style:tab-stops><style:tab-stop style:position="16.6cm" style:type="right"/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-size="8pt" fo:color="#444444"/>
</style:style>
<style:style style:name="Put_20_In" style:display-name="Put In" style:family="text"><style:text-properties fo:color="#0a5c1e" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Taken_20_Out" style:display-name="Taken Out" style:family="text"><style:text-properties fo:color="#9a1c1c" style:text-line-through-style="solid"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Clauses">
<text:list-level-style-number text:level="1" style:num-prefix="@ARTICLE@" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.25cm" fo:text-indent="-1.25cm" fo:margin-left="1.25cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="3" style:num-prefix="(" style:num-suffix=")" style:num-format="a"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.25cm" fo:text-indent="-1cm" fo:margin-left="2.25cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="4" style:num-prefix="(" style:num-suffix=")" style:num-format="i"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.25cm" fo:text-indent="-1cm" fo:margin-left="3.25cm"/></style:list-level-properties></text:list-level-style-number>
</text:list-style>
</office:styles>
)xml";

const std::string_view kOpenDocumentPageLayout =
    R"xml(<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="@WIDTH@" fo:page-height="@HEIGHT@" fo:margin-top="@TOP@" fo:margin-bottom="@BOTTOM@" fo:margin-left="@SIDE@" fo:margin-right="@SIDE@"/><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
)xml";

const std::string_view kOpenDocumentAutomatic =
    R"xml(<style:style style:name="Grid" style:family="table"><style:table-properties style:width="16.6cm" table:align="margins" fo:margin-top="0.3cm"/></style:style>
<style:style style:name="Slip" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Slip_20_Cell" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.75pt dashed #000000" fo:padding-top="0.2cm" fo:padding-bottom="0.4cm"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.5pt solid #999999" fo:padding="@CELL_GAP@"/></style:style>
)xml";

const std::string_view kOpenDocumentNamespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/" )"
    R"(office:version="1.3")";

}  // namespace report
