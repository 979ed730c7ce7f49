package ferry;

import ferry.FerryDecision.Violation;
import java.util.List;
import java.util.function.Supplier;

/** Asks about facts that are missing, or throw, when they are asked for the first time, and no longer afterwards. */
public final class Unsteady {

    private record Carrier(Supplier<String> flags, Supplier<Boolean> licences) implements Ferry.Carrier {

        @Override
        public String flag() {
            return flags.get();
        }

        @Override
        public boolean licensed() {
            return licences.get();
        }
    }

    private record Passenger(String ticket) implements Ferry.Passenger {}

    private record Driver(Supplier<String> plates) implements Ferry.Driver {

        @Override
        public String plate() {
            return plates.get();
        }
    }

    private record Walker() implements Ferry.Walker {}

    public static void main(String[] args) {
        Passenger passenger = new Passenger("t");
        Passenger doubtful = new Passenger("");
        Passenger unknown = new Passenger(null);

        expect(List.of(), new Carrier(() -> "DK", () -> true), passenger);
        expect(List.of("licensed"), new Carrier(() -> "DK", () -> false), passenger);
        expect(List.of("missing-fact"), new Carrier(() -> null, () -> true), passenger);
        expect(List.of("licensed"), new Carrier(() -> "DK", failing(9, true)), passenger);
        expect(List.of("licensed", "flagged"), new Carrier(failing(9, "DK"), failing(9, true)), passenger);

        expect(List.of("unsteady"), new Carrier(failing(1, "DK"), () -> true), passenger);
        expect(List.of("unsteady"), new Carrier(() -> "DK", failing(1, true)), passenger);
        expect(List.of("unsteady"), new Carrier(late("DK"), () -> true), passenger);
        expect(List.of("unsteady"), new Carrier(() -> "DK", failing(1, true)), doubtful);
        expect(List.of("flagged"), new Carrier(() -> "none", failing(1, true)), passenger);

        expect(List.of(), new Carrier(() -> "DK", () -> true), doubtful);
        expect(List.of(), new Carrier(() -> "DK", () -> true), unknown);

        Carrier carrier = new Carrier(() -> "DK", () -> true);
        expect(List.of(), carrier, new Walker());
        expect(List.of(), carrier, new Driver(() -> "AB 1"));
        expect(List.of("plated"), carrier, new Driver(() -> ""));
        expect(List.of("missing-fact"), carrier, new Driver(() -> null));
        expect(List.of("plated"), carrier, new Driver(failing(9, "AB 1")));
        expect(List.of("unsteady"), carrier, new Driver(failing(1, "AB 1")));
        expect(List.of("unsteady"), carrier, new Driver(late("AB 1")));
        expect(List.of("unsteady"), new Carrier(late("DK"), () -> true), new Walker());
    }

    /** Throws so many times before it answers. */
    private static <T> Supplier<T> failing(int times, T answer) {
        int[] left = {times};
        return () -> {
            if (left[0]-- > 0) {
                throw new IllegalStateException("The register is down");
            }
            return answer;
        };
    }

    /** Is missing when it is asked for the first time. */
    private static Supplier<String> late(String answer) {
        int[] asked = {0};
        return () -> asked[0]++ == 0 ? null : answer;
    }

    private static void expect(List<String> codes, Ferry.Carrier carrier, Ferry.Passenger passenger) {
        expect(codes, FerryValidator.crossing(carrier, passenger));
    }

    private static void expect(List<String> codes, Ferry.Carrier carrier, Ferry.Traveller traveller) {
        expect(codes, FerryValidator.boarding(carrier, traveller));
    }

    private static void expect(List<String> codes, FerryDecision decision) {
        List<String> found = decision.violations().stream().map(Violation::code).toList();
        if (!found.equals(codes) || decision.permitted() != codes.isEmpty()) {
            throw new AssertionError(found + " in place of " + codes + ": " + decision);
        }
    }
}
