package dev.chainrule.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SalesTest {

    private final Sales sales = Sales.usual();

    @Test
    void aboutSevenInTenArePermitted() {
        long permitted = IntStream.range(0, sales.size())
                .filter(i -> sales.violated(i).isEmpty())
                .count();

        assertThat(permitted).isBetween(6_800L, 7_200L);
    }

    @Test
    void everyRuleIsBrokenAndBrokenAlone() {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        for (int i = 0; i < sales.size(); i++) {
            sales.violated(i).forEach(code -> times.merge(code, 1, Integer::sum));
            if (sales.violated(i).size() == 1) {
                sales.violated(i).forEach(code -> alone.merge(code, 1, Integer::sum));
            }
        }

        assertThat(times)
                .containsOnlyKeys(
                        "buysWithAnotherTenant",
                        "customerInSameMarket",
                        "enrolledBeforeNewBusiness",
                        "fromTheMarketplace",
                        "inSomeMarket",
                        "integratedThroughApis",
                        "intoCustomerTenant",
                        "itsOwnReseller",
                        "no-chain",
                        "notBuyingFromItsProvider",
                        "notIntoCspTenant",
                        "notToItselfOrAffiliate",
                        "onboardedBeforeNewBusiness",
                        "partnerInSameMarket",
                        "providesAllServices",
                        "signedMpa",
                        "signedMpaBeforeNewBusiness");
        assertThat(alone.values()).allMatch(count -> count >= 5);
        assertThat(alone.keySet()).isEqualTo(times.keySet());
    }

    @Test
    void theSameSalesComeEachTime() {
        Sales again = Sales.usual();

        for (int i = 0; i < sales.size(); i++) {
            assertThat(again.get(i)).isEqualTo(sales.get(i));
        }
    }

    @Test
    void theFirstIsPermitted() {
        assertThat(Sales.first()).isEqualTo(sales.get(0));
        assertThat(sales.violated(0)).isEmpty();
    }
}
