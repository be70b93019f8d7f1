// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixTag.h"

#include <QHash>

#include <array>

namespace shopdesk {

namespace {

struct Names
{
    OnixTag tag;
    const char16_t *reference;
    const char16_t *brief;
};

constexpr std::array kNames = {
        Names{OnixTag::Header, u"Header", u"header"},
        Names{OnixTag::DefaultCurrencyCode, u"DefaultCurrencyCode", u"m186"},
        Names{OnixTag::DefaultPriceType, u"DefaultPriceType", u"x310"},
        Names{OnixTag::Product, u"Product", u"product"},
        Names{OnixTag::RecordReference, u"RecordReference", u"a001"},
        Names{OnixTag::NotificationType, u"NotificationType", u"a002"},
        Names{OnixTag::ProductIdentifier, u"ProductIdentifier", u"productidentifier"},
        Names{OnixTag::ProductIDType, u"ProductIDType", u"b221"},
        Names{OnixTag::IDValue, u"IDValue", u"b244"},
        Names{OnixTag::DescriptiveDetail, u"DescriptiveDetail", u"descriptivedetail"},
        Names{OnixTag::ProductForm, u"ProductForm", u"b012"},
        Names{OnixTag::TitleDetail, u"TitleDetail", u"titledetail"},
        Names{OnixTag::TitleType, u"TitleType", u"b202"},
        Names{OnixTag::TitleElement, u"TitleElement", u"titleelement"},
        Names{OnixTag::TitleElementLevel, u"TitleElementLevel", u"x409"},
        Names{OnixTag::TitleText, u"TitleText", u"b203"},
        Names{OnixTag::TitlePrefix, u"TitlePrefix", u"b030"},
        Names{OnixTag::TitleWithoutPrefix, u"TitleWithoutPrefix", u"b031"},
        Names{OnixTag::Subtitle, u"Subtitle", u"b029"},
        Names{OnixTag::PartNumber, u"PartNumber", u"x410"},
        Names{OnixTag::Contributor, u"Contributor", u"contributor"},
        Names{OnixTag::SequenceNumber, u"SequenceNumber", u"b034"},
        Names{OnixTag::ContributorRole, u"ContributorRole", u"b035"},
        Names{OnixTag::PersonName, u"PersonName", u"b036"},
        Names{OnixTag::PersonNameInverted, u"PersonNameInverted", u"b037"},
        Names{OnixTag::TitlesBeforeNames, u"TitlesBeforeNames", u"b038"},
        Names{OnixTag::NamesBeforeKey, u"NamesBeforeKey", u"b039"},
        Names{OnixTag::PrefixToKey, u"PrefixToKey", u"b247"},
        Names{OnixTag::KeyNames, u"KeyNames", u"b040"},
        Names{OnixTag::NamesAfterKey, u"NamesAfterKey", u"b041"},
        Names{OnixTag::SuffixToKey, u"SuffixToKey", u"b248"},
        Names{OnixTag::CorporateName, u"CorporateName", u"b047"},
        Names{OnixTag::CorporateNameInverted, u"CorporateNameInverted", u"x443"},
        Names{OnixTag::Language, u"Language", u"language"},
        Names{OnixTag::LanguageRole, u"LanguageRole", u"b253"},
        Names{OnixTag::LanguageCode, u"LanguageCode", u"b252"},
        Names{OnixTag::Subject, u"Subject", u"subject"},
        Names{OnixTag::SubjectSchemeIdentifier, u"SubjectSchemeIdentifier", u"b067"},
        Names{OnixTag::SubjectCode, u"SubjectCode", u"b069"},
        Names{OnixTag::CollateralDetail, u"CollateralDetail", u"collateraldetail"},
        Names{OnixTag::TextContent, u"TextContent", u"textcontent"},
        Names{OnixTag::TextType, u"TextType", u"x426"},
        Names{OnixTag::Text, u"Text", u"d104"},
        Names{OnixTag::SupportingResource, u"SupportingResource", u"supportingresource"},
        Names{OnixTag::ResourceContentType, u"ResourceContentType", u"x436"},
        Names{OnixTag::ResourceMode, u"ResourceMode", u"x437"},
        Names{OnixTag::ResourceVersion, u"ResourceVersion", u"resourceversion"},
        Names{OnixTag::ResourceForm, u"ResourceForm", u"x441"},
        Names{OnixTag::ResourceLink, u"ResourceLink", u"x435"},
        Names{OnixTag::PublishingDetail, u"PublishingDetail", u"publishingdetail"},
        Names{OnixTag::Imprint, u"Imprint", u"imprint"},
        Names{OnixTag::ImprintName, u"ImprintName", u"b079"},
        Names{OnixTag::Publisher, u"Publisher", u"publisher"},
        Names{OnixTag::PublishingRole, u"PublishingRole", u"b291"},
        Names{OnixTag::PublisherName, u"PublisherName", u"b081"},
        Names{OnixTag::PublishingStatus, u"PublishingStatus", u"b394"},
        Names{OnixTag::PublishingDate, u"PublishingDate", u"publishingdate"},
        Names{OnixTag::PublishingDateRole, u"PublishingDateRole", u"x448"},
        Names{OnixTag::DateFormat, u"DateFormat", u"j260"},
        Names{OnixTag::Date, u"Date", u"b306"},
        Names{OnixTag::ProductSupply, u"ProductSupply", u"productsupply"},
        Names{OnixTag::SupplyDetail, u"SupplyDetail", u"supplydetail"},
        Names{OnixTag::ProductAvailability, u"ProductAvailability", u"j396"},
        Names{OnixTag::Price, u"Price", u"price"},
        Names{OnixTag::PriceType, u"PriceType", u"x462"},
        Names{OnixTag::PriceQualifier, u"PriceQualifier", u"j261"},
        Names{OnixTag::PriceAmount, u"PriceAmount", u"j151"},
        Names{OnixTag::CurrencyCode, u"CurrencyCode", u"j152"},
        Names{OnixTag::Tax, u"Tax", u"tax"},
        Names{OnixTag::TaxType, u"TaxType", u"x470"},
        Names{OnixTag::TaxRatePercent, u"TaxRatePercent", u"x472"},
        Names{OnixTag::PriceDate, u"PriceDate", u"pricedate"},
        Names{OnixTag::PriceDateRole, u"PriceDateRole", u"x476"},
};

QHash<QStringView, OnixTag> tagsByName()
{
    QHash<QStringView, OnixTag> tags;
    for (const Names &names : kNames) {
        tags.insert(QStringView(names.reference), names.tag);
        tags.insert(QStringView(names.brief), names.tag);
    }
    return tags;
}

} // namespace

std::optional<OnixTag> onixTagNamed(QStringView name)
{
    static const QHash<QStringView, OnixTag> tags = tagsByName();
    const auto found = tags.constFind(name);
    return found == tags.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace shopdesk
