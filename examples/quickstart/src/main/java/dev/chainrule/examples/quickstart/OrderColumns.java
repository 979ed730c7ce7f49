package dev.chainrule.examples.quickstart;

import java.util.List;
import java.util.Map;

/** What does the order desk write down of an order? */
final class OrderColumns {
    static final Column ORDER = Column.required("order", Syntax.ID);
    static final Column DATE = Column.required("date", Syntax.DATE);
    static final Column KIND = Column.required("kind", Syntax.oneOf("a kind of order", OrderKind.labels()));
    static final Column CHAIN = Column.required("chain", Syntax.CHAIN);
    static final Column OFFER = Column.optional("offer", Syntax.oneOf("a kind of offer", CspFacts.offers()));
    static final Column TENANT = Column.optional("tenant", Syntax.ID);
    static final Column TENANT_TYPE =
            Column.optional("tenant_type", Syntax.oneOf("a type of tenant", CspFacts.tenantTypes()));
    static final Column BUYER_TENANT = Column.optional("buyer_tenant", Syntax.ID);
    static final Column SUBSCRIPTION = Column.optional("subscription", Syntax.ID);
    static final Column NOTE = Column.optional("note", Syntax.TEXT);

    static final List<Column> ALL =
            List.of(ORDER, DATE, KIND, CHAIN, OFFER, TENANT, TENANT_TYPE, BUYER_TENANT, SUBSCRIPTION, NOTE);

    private static final List<Column> PERHAPS = List.of(BUYER_TENANT, NOTE);
    private static final Needs ALWAYS = new Needs(List.of(ORDER, DATE, KIND, CHAIN), PERHAPS);
    private static final Needs SALE = new Needs(List.of(ORDER, DATE, KIND, CHAIN, OFFER, TENANT, TENANT_TYPE), PERHAPS);
    private static final Needs NEW_SUBSCRIPTION = new Needs(List.of(ORDER, DATE, KIND, CHAIN, SUBSCRIPTION), PERHAPS);

    private static final Map<OrderKind, Needs> NEEDS = Map.of(
            OrderKind.SALE, SALE,
            OrderKind.RENEWAL, SALE,
            OrderKind.NEW_SUBSCRIPTION, NEW_SUBSCRIPTION,
            OrderKind.ENGAGEMENT, ALWAYS,
            OrderKind.RELATIONSHIP, ALWAYS);

    private OrderColumns() {}

    static Needs needsOf(OrderKind kind) {
        return NEEDS.get(kind);
    }
}
