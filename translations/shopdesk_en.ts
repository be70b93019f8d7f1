<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OrderDocument</name>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n given back</numerusform>
            <numerusform>%n given back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchasingWords</name>
    <message numerus="yes">
        <source>%Ln copy(ies) that nobody ordered</source>
        <translation>
            <numerusform>%Ln copy that nobody ordered</numerusform>
            <numerusform>%Ln copies that nobody ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) more than ordered</source>
        <translation>
            <numerusform>%Ln copy more than ordered</numerusform>
            <numerusform>%Ln copies more than ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) did not come</source>
        <translation>
            <numerusform>%Ln copy did not come</numerusform>
            <numerusform>%Ln copies did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) damaged</source>
        <translation>
            <numerusform>%Ln copy damaged</numerusform>
            <numerusform>%Ln copies damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln entry(ies)</source>
        <translation>
            <numerusform>About %Ln entry</numerusform>
            <numerusform>About %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::AssortmentPage</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln book(s)</source>
        <translation>
            <numerusform>About %Ln book</numerusform>
            <numerusform>About %Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>%Ln copy received.</numerusform>
            <numerusform>%Ln copies received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::AttentionModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::AttentionPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies) more are promised than there are.</source>
        <translation>
            <numerusform>%Ln copy more is promised than there is.</numerusform>
            <numerusform>%Ln copies more are promised than there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) are wanted to come up to the reorder level.</source>
        <translation>
            <numerusform>%Ln copy is wanted to come up to the reorder level.</numerusform>
            <numerusform>%Ln copies are wanted to come up to the reorder level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsold copy(ies) could go back to the supplier until %1.</source>
        <translation>
            <numerusform>%Ln unsold copy could go back to the supplier until %1.</numerusform>
            <numerusform>%Ln unsold copies could go back to the supplier until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) of the transfer were missing when it was counted.</source>
        <translation>
            <numerusform>%Ln copy of the transfer was missing when it was counted.</numerusform>
            <numerusform>%Ln copies of the transfer were missing when it was counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::AuthoriseReturnDialog</name>
    <message numerus="yes">
        <source>%1 takes %Ln copy(ies) back.</source>
        <translation>
            <numerusform>%1 takes %Ln copy back.</numerusform>
            <numerusform>%1 takes %Ln copies back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::BookDetailPane</name>
    <message numerus="yes">
        <source>%1: %n available</source>
        <translation>
            <numerusform>%1: %n available</numerusform>
            <numerusform>%1: %n available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::BookReviewsView</name>
    <message numerus="yes">
        <source>%Ln staff pick(s)</source>
        <translation>
            <numerusform>%Ln staff pick</numerusform>
            <numerusform>%Ln staff picks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::BooksPage</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln book(s)</source>
        <translation>
            <numerusform>About %Ln book</numerusform>
            <numerusform>About %Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) of “%1” put in the cart.</source>
        <translation>
            <numerusform>%Ln copy of “%1” put in the cart.</numerusform>
            <numerusform>%Ln copies of “%1” put in the cart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>%Ln copy received.</numerusform>
            <numerusform>%Ln copies received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::CartCommands</name>
    <message numerus="yes">
        <source>%Ln copy(ies) put in the cart.</source>
        <translation>
            <numerusform>%Ln copy put in the cart.</numerusform>
            <numerusform>%Ln copies put in the cart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::CartPage</name>
    <message numerus="yes">
        <source>%Ln line(s), </source>
        <translation>
            <numerusform>%Ln line, </numerusform>
            <numerusform>%Ln lines, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::CategoriesPage</name>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ChooseSupplierDialog</name>
    <message numerus="yes">
        <source>Order %Ln book(s)</source>
        <translation>
            <numerusform>Order %Ln book</numerusform>
            <numerusform>Order %Ln books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ConnectionBadge</name>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>changes on their way to the server</comment>
        <translation>
            <numerusform>Sending %n</numerusform>
            <numerusform>Sending %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1, %n change(s) waiting</source>
        <translation>
            <numerusform>Offline since %1, %n change waiting</numerusform>
            <numerusform>Offline since %1, %n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomerGroupsDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln customer(s))</source>
        <translation>
            <numerusform>%1 (%Ln customer)</numerusform>
            <numerusform>%1 (%Ln customers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln customer(s)</source>
        <translation>
            <numerusform>About %Ln customer</numerusform>
            <numerusform>About %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two records became one; %Ln order(s) went over.</source>
        <translation>
            <numerusform>Two records became one; %Ln order went over.</numerusform>
            <numerusform>Two records became one; %Ln orders went over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::DeliveryDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ImportBooksDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ImportCategoriesDialog</name>
    <message numerus="yes">
        <source>The scheme has %Ln subject(s). Those that are not there are made below their parents; those that are get the names and places of the scheme. Other categories stay as they are.</source>
        <translation>
            <numerusform>The scheme has %Ln subject. Those that are not there are made below their parents; those that are get the names and places of the scheme. Other categories stay as they are.</numerusform>
            <numerusform>The scheme has %Ln subjects. Those that are not there are made below their parents; those that are get the names and places of the scheme. Other categories stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::LabelPrinting</name>
    <message numerus="yes">
        <source>%Ln label(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln label sent to the printer.</numerusform>
            <numerusform>%Ln labels sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::LabelsDialog</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) without a price</source>
        <translation>
            <numerusform>%Ln book without a price</numerusform>
            <numerusform>%Ln books without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::LowStockPage</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) to order</source>
        <translation>
            <numerusform>%Ln copy to order</numerusform>
            <numerusform>%Ln copies to order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln book(s)…</source>
        <translation>
            <numerusform>Order %Ln book…</numerusform>
            <numerusform>Order %Ln books…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s), and more that are not shown</source>
        <translation>
            <numerusform>%Ln book, and more that are not shown</numerusform>
            <numerusform>%Ln books, and more that are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::MainMenu</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::MergeCustomersDialog</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cart(s)</source>
        <translation>
            <numerusform>%Ln cart</numerusform>
            <numerusform>%Ln carts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voucher(s)</source>
        <translation>
            <numerusform>%Ln voucher</numerusform>
            <numerusform>%Ln vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further address(es)</source>
        <translation>
            <numerusform>%Ln further address</numerusform>
            <numerusform>%Ln further addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::MovementsPage</name>
    <message numerus="yes">
        <source>%Ln movement(s)</source>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln movement(s)</source>
        <translation>
            <numerusform>About %Ln movement</numerusform>
            <numerusform>About %Ln movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::Navigator</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::NeedsAttentionPage</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln thing(s)</source>
        <translation>
            <numerusform>The first %1 of %Ln thing</numerusform>
            <numerusform>The first %1 of %Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::NewDeliveryView</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::OrderImportFlow</name>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln line was left out.</numerusform>
            <numerusform>%Ln lines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were imported.</source>
        <translation>
            <numerusform>%Ln order was imported.</numerusform>
            <numerusform>%Ln orders were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) were taken.</source>
        <translation>
            <numerusform>%Ln return was taken.</numerusform>
            <numerusform>%Ln returns were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln order(s)</source>
        <translation>
            <numerusform>About %Ln order</numerusform>
            <numerusform>About %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PasswordPair</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PostStocktakeDialog</name>
    <message numerus="yes">
        <source>%Ln book(s) wait to be counted again; their first count is posted.</source>
        <translation>
            <numerusform>%Ln book waits to be counted again; its first count is posted.</numerusform>
            <numerusform>%Ln books wait to be counted again; their first count is posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) moved while they were counted. Their count may be wrong: better count them again.</source>
        <translation>
            <numerusform>%Ln book moved while it was counted. Its count may be wrong: better count it again.</numerusform>
            <numerusform>%Ln books moved while they were counted. Their count may be wrong: better count them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) are left out, as another stocktake has posted them since.</source>
        <translation>
            <numerusform>%Ln book is left out, as another stocktake has posted it since.</numerusform>
            <numerusform>%Ln books are left out, as another stocktake has posted them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PromotionsPage</name>
    <message numerus="yes">
        <source>%Ln promotion(s)</source>
        <translation>
            <numerusform>%Ln promotion</numerusform>
            <numerusform>%Ln promotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s) were made.</source>
        <translation>
            <numerusform>%Ln coupon was made.</numerusform>
            <numerusform>%Ln coupons were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrderDetailPane</name>
    <message numerus="yes">
        <source>%1 of %Ln copy(ies) came</source>
        <translation>
            <numerusform>%1 of %Ln copy came</numerusform>
            <numerusform>%1 of %Ln copies came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrderDialog</name>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln copy for %1</numerusform>
            <numerusform>%Ln copies for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::PurchaseOrdersPage</name>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln copy for %1</numerusform>
            <numerusform>%Ln copies for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln purchase order</numerusform>
            <numerusform>%Ln purchase orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln purchase order(s)</source>
        <translation>
            <numerusform>About %Ln purchase order</numerusform>
            <numerusform>About %Ln purchase orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was sent: %Ln copy(ies) on order.</source>
        <translation>
            <numerusform>%1 was sent: %Ln copy on order.</numerusform>
            <numerusform>%1 was sent: %Ln copies on order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReceiveTransferDialog</name>
    <message numerus="yes">
        <source>%Ln copy(ies) came</source>
        <translation>
            <numerusform>%Ln copy came</numerusform>
            <numerusform>%Ln copies came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than sent</source>
        <translation>
            <numerusform>%Ln more than sent</numerusform>
            <numerusform>%Ln more than sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReceivingPage</name>
    <message numerus="yes">
        <source>%Ln copy(ies) for %1</source>
        <translation>
            <numerusform>%Ln copy for %1</numerusform>
            <numerusform>%Ln copies for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln delivery(ies)</source>
        <translation>
            <numerusform>About %Ln delivery</numerusform>
            <numerusform>About %Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the delivery (%Ln copy(ies))</source>
        <translation>
            <numerusform>Go on with the delivery (%Ln copy)</numerusform>
            <numerusform>Go on with the delivery (%Ln copies)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was received: %Ln copy(ies).</source>
        <translation>
            <numerusform>%1 was received: %Ln copy.</numerusform>
            <numerusform>%1 was received: %Ln copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) differ; see beside.</source>
        <translation>
            <numerusform>%Ln book differs; see beside.</numerusform>
            <numerusform>%Ln books differ; see beside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) were entered and are not received. They stay here until you go on, or sign out.</source>
        <translation>
            <numerusform>%Ln copy was entered and is not received. It stays here until you go on, or sign out.</numerusform>
            <numerusform>%Ln copies were entered and are not received. They stay here until you go on, or sign out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) were entered and are not received; they are forgotten.</source>
        <translation>
            <numerusform>%Ln copy was entered and is not received; it is forgotten.</numerusform>
            <numerusform>%Ln copies were entered and are not received; they are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReorderModel</name>
    <message numerus="yes">
        <source>Sold in %Ln week(s)</source>
        <translation>
            <numerusform>Sold in %Ln week</numerusform>
            <numerusform>Sold in %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnsDuePage</name>
    <message numerus="yes">
        <source>%Ln delivered book(s)</source>
        <translation>
            <numerusform>%Ln delivered book</numerusform>
            <numerusform>%Ln delivered books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln delivered book(s)</source>
        <translation>
            <numerusform>About %Ln delivered book</numerusform>
            <numerusform>About %Ln delivered books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReturnsDueTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1, %Ln day late</numerusform>
            <numerusform>%1, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) left</source>
        <translation>
            <numerusform>%1, %Ln day left</numerusform>
            <numerusform>%1, %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewDetailPane</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ReviewsPage</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln review(s)</source>
        <translation>
            <numerusform>About %Ln review</numerusform>
            <numerusform>About %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::ShopsPage</name>
    <message numerus="yes">
        <source>%Ln shop(s)</source>
        <translation>
            <numerusform>%Ln shop</numerusform>
            <numerusform>%Ln shops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SignInWindow</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StarRating</name>
    <message numerus="yes">
        <source>%1 out of 5, %n review(s)</source>
        <translation>
            <numerusform>%1 out of 5, %n review</numerusform>
            <numerusform>%1 out of 5, %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeDetailPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeLinesPage</name>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakeSide</name>
    <message numerus="yes">
        <source>%Ln book(s) to be counted again</source>
        <translation>
            <numerusform>%Ln book to be counted again</numerusform>
            <numerusform>%Ln books to be counted again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::StocktakesPage</name>
    <message numerus="yes">
        <source>%Ln book(s) are to be counted again.</source>
        <translation>
            <numerusform>%Ln book is to be counted again.</numerusform>
            <numerusform>%Ln books are to be counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) differed.</source>
        <translation>
            <numerusform>%Ln book differed.</numerusform>
            <numerusform>%Ln books differed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) were left out, as another stocktake has posted them since.</source>
        <translation>
            <numerusform>%Ln book was left out, as another stocktake has posted it since.</numerusform>
            <numerusform>%Ln books were left out, as another stocktake has posted them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stocktake(s)</source>
        <translation>
            <numerusform>%Ln stocktake</numerusform>
            <numerusform>%Ln stocktakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln stocktake(s)</source>
        <translation>
            <numerusform>About %Ln stocktake</numerusform>
            <numerusform>About %Ln stocktakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierDetailPane</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierReturnsPage</name>
    <message numerus="yes">
        <source>%Ln copy(ies), asked back %1</source>
        <translation>
            <numerusform>%Ln copy, asked back %1</numerusform>
            <numerusform>%Ln copies, asked back %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln return(s)</source>
        <translation>
            <numerusform>About %Ln return</numerusform>
            <numerusform>About %Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) leave the stock of %1 and go to %2.</source>
        <translation>
            <numerusform>%Ln copy leaves the stock of %1 and goes to %2.</numerusform>
            <numerusform>%Ln copies leave the stock of %1 and go to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SupplierTableModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::SuppliersPage</name>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln supplier(s)</source>
        <translation>
            <numerusform>About %Ln supplier</numerusform>
            <numerusform>About %Ln suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::TillTroubles</name>
    <message numerus="yes">
        <source>%Ln scan(s) need a look</source>
        <translation>
            <numerusform>%Ln scan needs a look</numerusform>
            <numerusform>%Ln scans need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::TransferDetailPane</name>
    <message numerus="yes">
        <source>%Ln copy(ies) missing</source>
        <translation>
            <numerusform>%Ln copy missing</numerusform>
            <numerusform>%Ln copies missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln copy(ies)</source>
        <translation>
            <numerusform>%1: %Ln copy</numerusform>
            <numerusform>%1: %Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::TransfersPage</name>
    <message numerus="yes">
        <source>%Ln copy(ies) missing</source>
        <translation>
            <numerusform>%Ln copy missing</numerusform>
            <numerusform>%Ln copies missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln transfer</numerusform>
            <numerusform>%Ln transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln transfer(s)</source>
        <translation>
            <numerusform>About %Ln transfer</numerusform>
            <numerusform>About %Ln transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) received.</source>
        <translation>
            <numerusform>%Ln copy received.</numerusform>
            <numerusform>%Ln copies received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing; they wait in Needs attention.</source>
        <translation>
            <numerusform>%Ln missing; it waits in Needs attention.</numerusform>
            <numerusform>%Ln missing; they wait in Needs attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopdesk::VouchersPage</name>
    <message numerus="yes">
        <source>%Ln voucher(s)</source>
        <translation>
            <numerusform>%Ln voucher</numerusform>
            <numerusform>%Ln vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln voucher(s)</source>
        <translation>
            <numerusform>About %Ln voucher</numerusform>
            <numerusform>About %Ln vouchers</numerusform>
        </translation>
    </message>
</context>
</TS>
