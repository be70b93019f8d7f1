// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace shopdesk {

// The elements of an ONIX message that are looked at. Each has two names, which mean the same:
// the reference name (TitleText) and the short one (b203).
enum class OnixTag {
    Header,
    DefaultCurrencyCode,
    DefaultPriceType,
    Product,
    RecordReference,
    NotificationType,
    ProductIdentifier,
    ProductIDType,
    IDValue,
    DescriptiveDetail,
    ProductForm,
    TitleDetail,
    TitleType,
    TitleElement,
    TitleElementLevel,
    TitleText,
    TitlePrefix,
    TitleWithoutPrefix,
    Subtitle,
    PartNumber,
    Contributor,
    SequenceNumber,
    ContributorRole,
    PersonName,
    PersonNameInverted,
    TitlesBeforeNames,
    NamesBeforeKey,
    PrefixToKey,
    KeyNames,
    NamesAfterKey,
    SuffixToKey,
    CorporateName,
    CorporateNameInverted,
    Language,
    LanguageRole,
    LanguageCode,
    Subject,
    SubjectSchemeIdentifier,
    SubjectCode,
    CollateralDetail,
    TextContent,
    TextType,
    Text,
    SupportingResource,
    ResourceContentType,
    ResourceMode,
    ResourceVersion,
    ResourceForm,
    ResourceLink,
    PublishingDetail,
    Imprint,
    ImprintName,
    Publisher,
    PublishingRole,
    PublisherName,
    PublishingStatus,
    PublishingDate,
    PublishingDateRole,
    DateFormat,
    Date,
    ProductSupply,
    SupplyDetail,
    ProductAvailability,
    Price,
    PriceType,
    PriceQualifier,
    PriceAmount,
    CurrencyCode,
    Tax,
    TaxType,
    TaxRatePercent,
    PriceDate,
    PriceDateRole,
};

// By either name, as EDItEUR's schemas of ONIX for Books 3.0 and 3.1 pair them; nothing for an
// element that is not looked at.
[[nodiscard]] std::optional<OnixTag> onixTagNamed(QStringView name);

} // namespace shopdesk
