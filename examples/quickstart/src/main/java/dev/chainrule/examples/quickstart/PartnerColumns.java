package dev.chainrule.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What does the partner directory say of a company? */
final class PartnerColumns {
    static final Column ID = Column.required("id", Syntax.ID);
    static final Column TYPE = Column.required("type", Syntax.oneOf("a type of company", CompanyType.labels()));
    static final Column NAME = Column.required("name", Syntax.TEXT);
    static final Column COUNTRY = Column.optional("country", Syntax.COUNTRY);
    static final Column GROUP = Column.optional("group", Syntax.TEXT);
    static final Column CSP_TENANT = Column.optional("csp_tenant", Syntax.ID);
    static final Column MPA_SIGNED = Column.optional("mpa_signed", Syntax.DATE);
    static final Column ONBOARDED = Column.optional("onboarded", Syntax.DATE);
    static final Column ENROLLED = Column.optional("enrolled", Syntax.DATE);
    static final Column APIS = Column.optional("apis", Syntax.YES_NO);
    static final Column SERVICES = Column.optional(
            "services", Syntax.oneOf("a service", CspFacts.services()).list());
    static final Column RESELLER_OF = Column.optional("reseller_of", Syntax.ID.list());
    static final Column CUSTOMER_OF = Column.optional("customer_of", Syntax.ID.list());

    static final List<Column> ALL = List.of(
            ID,
            TYPE,
            NAME,
            COUNTRY,
            GROUP,
            CSP_TENANT,
            MPA_SIGNED,
            ONBOARDED,
            ENROLLED,
            APIS,
            SERVICES,
            RESELLER_OF,
            CUSTOMER_OF);

    private static final List<Column> ALWAYS = List.of(ID, TYPE, NAME);
    private static final List<Column> CUSTOMER = and(ALWAYS, COUNTRY, GROUP);
    private static final List<Column> PARTNER = and(CUSTOMER, CSP_TENANT);
    private static final List<Column> PERHAPS = List.of(MPA_SIGNED, CUSTOMER_OF);

    private static final Map<CompanyType, Needs> NEEDS = Map.of(
            CompanyType.MICROSOFT, new Needs(ALWAYS, List.of()),
            CompanyType.CUSTOMER, new Needs(CUSTOMER, List.of()),
            CompanyType.INDIRECT_PROVIDER, new Needs(PARTNER, PERHAPS),
            CompanyType.INDIRECT_RESELLER, new Needs(PARTNER, and(PERHAPS, ONBOARDED, ENROLLED, RESELLER_OF)),
            CompanyType.DIRECT_BILL_PARTNER, new Needs(and(PARTNER, APIS), and(PERHAPS, SERVICES)));

    private PartnerColumns() {}

    static Needs needsOf(CompanyType type) {
        return NEEDS.get(type);
    }

    private static List<Column> and(List<Column> some, Column... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
