package dev.chainrule.csp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which countries form one region of the CSP program? A partner sells only to customers of its own region, and works
 * only with partners of it.
 *
 * <p>As Microsoft's page "Cloud Solution Provider program regional markets and currencies" had it on 2021-04-15: 15
 * markets with 243 countries and territories. A country that is on no list, such as China, belongs to no market.
 */
public enum Market {
    AFRICA(
            "Africa",
            "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE "
                    + "NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM"),
    ASIA_PACIFIC("Asia Pacific", "BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN"),
    AUSTRALIA("Australia", "AU CC CK CX FJ FM GU HM KI MH MP NF NR NU PG PN PW SB TF TK TO TV WF"),
    BRAZIL("Brazil", "BR"),
    CANADA("Canada", "CA PM"),
    EUROPE(
            "Europe",
            "AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT "
                    + "LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA"),
    INDIA("India", "IN"),
    JAPAN("Japan", "JP"),
    KOREA("Korea", "KR"),
    LATIN_AMERICA_CARIBBEAN(
            "Latin America and the Caribbean",
            "AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN "
                    + "KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI"),
    MIDDLE_EAST_CENTRAL_EASTERN_EUROPE(
            "Middle East, Central and Eastern Europe",
            "AE AF AL AM AZ BA BH BY DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK "
                    + "PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW"),
    NEW_ZEALAND("New Zealand", "AS NZ VU WS"),
    RUSSIA("Russia", "RU"),
    TAIWAN("Taiwan", "TW"),
    UNITED_STATES("United States", "UM US");

    private static final Map<String, Optional<Market>> BY_COUNTRY = byCountry();

    private final String label;
    private final String countries;

    Market(String label, String countries) {
        this.label = label;
        this.countries = countries;
    }

    /**
     * The market to which a country belongs.
     *
     * @param country its ISO 3166 code of two capital letters
     * @return the market, or none if the country is on no market's list
     */
    public static Optional<Market> ofCountry(String country) {
        return BY_COUNTRY.getOrDefault(country, Optional.empty());
    }

    /** Its countries and territories by their ISO 3166 codes, in alphabetical order. */
    public List<String> countries() {
        return List.of(countries.split(" ", -1));
    }

    /** What people call it: {@code Latin America and the Caribbean}. */
    @Override
    public String toString() {
        return label;
    }

    private static Map<String, Optional<Market>> byCountry() {
        Map<String, Optional<Market>> markets = new HashMap<>();
        for (Market market : values()) {
            Optional<Market> found = Optional.of(market);
            market.countries().forEach(country -> markets.put(country, found));
        }
        return Map.copyOf(markets);
    }
}
