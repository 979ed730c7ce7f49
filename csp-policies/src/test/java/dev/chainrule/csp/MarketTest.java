package dev.chainrule.csp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The markets are those of the list that Microsoft published, which lies beside this test. */
class MarketTest {

    @Test
    void everyListedCountryBelongsToItsMarket() throws IOException {
        Map<String, String> listed = listed();

        assertThat(listed).hasSize(243);
        assertThat(listed)
                .allSatisfy((country, market) ->
                        assertThat(Market.ofCountry(country)).as(country).contains(Market.valueOf(market)));
    }

    @Test
    void noOtherCountryDoes() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (Market market : Market.values()) {
            for (String country : market.countries()) {
                assertThat(known.put(country, market.name())).as(country).isNull();
            }
        }

        assertThat(known).isEqualTo(listed());
        assertThat(Market.values()).hasSize(15);
    }

    @Test
    void whatIsNoListedCountryHasNoMarket() {
        assertThat(Market.ofCountry("CN")).isEmpty();
        assertThat(Market.ofCountry("ZZ")).isEmpty();
        assertThat(Market.ofCountry("de")).isEmpty();
        assertThat(Market.ofCountry("Germany")).isEmpty();
        assertThat(Market.ofCountry("")).isEmpty();
    }

    @Test
    void aMissingCountryIsAnError() {
        assertThatNullPointerException().isThrownBy(() -> Market.ofCountry(null));
    }

    @Test
    void marketsHaveNamesThatPeopleRead() {
        assertThat(Arrays.stream(Market.values()).map(Market::toString)).doesNotHaveDuplicates();
        assertThat(Market.MIDDLE_EAST_CENTRAL_EASTERN_EUROPE).hasToString("Middle East, Central and Eastern Europe");
    }

    private static Map<String, String> listed() throws IOException {
        try (InputStream csv = MarketTest.class.getResourceAsStream("csp-markets.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        }
    }
}
