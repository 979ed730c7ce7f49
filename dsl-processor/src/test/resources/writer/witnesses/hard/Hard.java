package hard;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Names that the source of witnesses needs for itself, and facts that are hard to make. */
public final class Hard {

    public @interface Nullable {}

    public enum Stream {
        A,
        B,
        C
    }

    @Party("witness")
    public interface Witness {
        boolean facts();

        String name();

        Stream stream();
    }

    @Party("codes")
    public interface Codes {
        int all();

        Optional<Integer> of();

        Optional<Codes> next();
    }

    @Party("supplier")
    public interface Supplier {
        List<Consumer> consumers();

        int count();

        @Nullable
        Optional<String> maybe();

        char letter();

        default boolean lucky() {
            return Math.abs(count()) > 3 && System.getenv().isEmpty();
        }
    }

    @Party("consumer")
    public interface Consumer {
        boolean ok();

        String text();
    }

    @Transaction
    public interface Request {
        @EffectiveDate
        LocalDate of();

        boolean expected();
    }

    @Policy(source = "Statutes")
    public interface Law {

        @Chain(from = "2020-01-01", until = "2022-01-01")
        void witness(Request request, Witness witness, Codes codes);

        @Chain
        void second(Request List, Supplier sorted, Codes denied);

        @Chain
        void codes(Supplier request, @Repeated(min = 2, max = 4) List<Consumer> permitted, Witness name);

        @Chain
        void last(@Repeated(min = 0) List<Consumer> decision, Codes yield, @Repeated List<Consumer> more);

        @Rule(otherwise = "a")
        static boolean facts(Witness witness) {
            return witness.facts() && witness.stream() == Stream.B;
        }

        @Rule(otherwise = "b")
        static boolean number(Codes codes) {
            return codes.of().isPresent() && codes.of().get() > codes.all();
        }

        @Rule(otherwise = "c")
        static boolean luck(Supplier supplier) {
            return supplier.lucky() || supplier.letter() == '\'';
        }

        @Rule(otherwise = "d")
        static boolean maybe(Supplier supplier) {
            return supplier.maybe() == null
                    || supplier.maybe().isEmpty()
                    || supplier.maybe().get().equals("quote \" and \\ and \u202e");
        }

        @Rule(otherwise = "e")
        static boolean text(Consumer one, @Next Consumer two) {
            return !one.text().equals(two.text());
        }

        @Rule(otherwise = "f", severity = Severity.WARNING)
        static boolean warned(Consumer consumer) {
            return consumer.ok();
        }

        @Rule(otherwise = "g")
        static boolean expected(Request request) {
            return request.expected();
        }

        @Rule(otherwise = "h")
        static boolean next(Codes codes) {
            return codes.next().isEmpty() || codes.next().get().all() == 7;
        }

        @Rule(otherwise = "i")
        static boolean few(List<Consumer> run) {
            return run.size() < 4;
        }
    }

    private Hard() {}
}
