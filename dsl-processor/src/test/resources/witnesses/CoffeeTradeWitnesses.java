package coffee;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Requests that show what {@link CoffeeTrade} decides: were a condition, an order, a number, a date or a
 * constant in one of its rules another by a slip, one of them would be decided otherwise.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class CoffeeTradeWitnesses {
    private CoffeeTradeWitnesses() {}

    /** All witnesses, each an argument for a test. */
    static Stream<Witness> all() {
        return ImportedRequest.witnesses();
    }

    /** The codes of checks that deny, and of those that only warn: sorted, each once. */
    record Codes(List<String> violations, List<String> warnings) {
        private static Codes permitted() {
            return denied();
        }

        private static Codes denied(String... violations) {
            return new Codes(List.of(violations), List.of());
        }

        private static Codes of(CoffeeTradeDecision decision) {
            return new Codes(sorted(decision.violations()), sorted(decision.warnings()));
        }

        private static List<String> sorted(List<CoffeeTradeDecision.Violation> failed) {
            return failed.stream().map(CoffeeTradeDecision.Violation::code).distinct().sorted().toList();
        }
    }

    /** A request, and what is to be decided of it: {@code expected} is to equal {@code actual}. */
    record Witness(String name, Codes expected, Supplier<CoffeeTradeDecision> decision) {
        Codes actual() {
            return Codes.of(decision.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Requests along {@code imported}, permitted but for what a witness says. */
    private static final class ImportedRequest {
        private CoffeeTrade.Delivery delivery = delivery().build();
        private CoffeeTrade.Grower grower = grower().build();
        private CoffeeTrade.Importer importer = importer().build();
        private CoffeeTrade.Roaster roaster = roaster().build();

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("imported: permitted, on 2024-01-01", Codes.permitted(),
                            request -> request.delivery = delivery().date(LocalDate.of(2024, 1, 1)).build()),
                    witness("imported: permitted, on 2024-07-01", Codes.permitted(),
                            request -> {}),
                    witness("imported: denied by certified, on 2024-07-01: grower.certified is false",
                            Codes.denied("certified"),
                            request -> request.grower = grower().certified(false).build()),
                    witness("imported: denied by acrossTheBorder, on 2024-07-01: importer.country is \"a\"",
                            Codes.denied("acrossTheBorder"),
                            request -> request.importer = importer().country("a").build()),
                    witness("imported: permitted, on 2024-06-30: grower.certified is false", Codes.permitted(),
                            request -> {
                                request.delivery = delivery().date(LocalDate.of(2024, 6, 30)).build();
                                request.grower = grower().certified(false).build();
                            }));
        }

        private static Witness witness(String name, Codes expected, Consumer<ImportedRequest> difference) {
            return new Witness(name, expected, () -> {
                ImportedRequest request = new ImportedRequest();
                difference.accept(request);
                return CoffeeTradeValidator.imported(request.delivery, request.grower, request.importer, request.roaster);
            });
        }

        private static CoffeeTradeFacts.DeliveryFacts.Builder delivery() {
            return CoffeeTradeFacts.delivery().date(LocalDate.of(2024, 7, 1));
        }

        private static CoffeeTradeFacts.GrowerFacts.Builder grower() {
            return CoffeeTradeFacts.grower().name("a").country("a").certified(true);
        }

        private static CoffeeTradeFacts.ImporterFacts.Builder importer() {
            return CoffeeTradeFacts.importer().name("a").country("b");
        }

        private static CoffeeTradeFacts.RoasterFacts.Builder roaster() {
            return CoffeeTradeFacts.roaster().name("a").country("a");
        }
    }
}
