package hostile;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Calls every chain of {@link Hostile}, and complains when an answer is not what it should be. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Hostile.System system = of(Hostile.System.class, Map.of("date", LocalDate.of(2021, 1, 1), "out", "out"));
        Hostile.Class type = of(Hostile.Class.class, Map.of("forName", "name"));
        Hostile.List list = of(Hostile.List.class, names("one"));
        Hostile.String string = of(Hostile.String.class, names("one"));
        Hostile.String other = of(Hostile.String.class, names("other"));
        Hostile.Object object = of(Hostile.Object.class, Map.of("größe", 1));

        expect(HostileValidator.permitsCheck(system, list, string));
        expect(HostileValidator.check(system, list, string).permitted());
        expect(HostileValidator.check(system, List.of(list, string)).permitted());
        expect(HostileValidator.checkAny(system, List.of(list, string)).permitted());
        expect("1\"\\\n\t$L", HostileValidator.check(system, list, string).version());
        expect("hostile.Hostile", HostileValidator.check(system, list, string).policy());

        HostileDecision.Violation found =
                HostileValidator.check(system, list, other).violations().get(0);
        expect(
                "\"\"list\" {of} $L %s\\\" {violations} \\ $L %s %n 'this$0 of one' \\u0022 $ of one\n*/",
                found.message());
        expect("$L %s \"quoted\"", found.code());
        expect(List.of("\\", "*/ \\u002a/"), found.citations());
        expect(List.of("Say \"yield of one\" to record of other"), found.remedies());
        expect("\"list\" {of} $L %s\\", found.parties().get(0).role());

        expect(HostileValidator.next(system, string, object).permitted());
        expect(HostileValidator.permitsNext(system, string, object));
        expect("0 of string", HostileValidator.next(system, string, of(Hostile.Object.class, Map.of("größe", 0)))
                .violations()
                .get(0)
                .message());
        expect(HostileValidator.checkAny(string, object, of(Hostile.Violation.class, names("one"))).permitted());

        Hostile.Text text = of(Hostile.Text.class, names("one"));
        Hostile.Permitted permitted = of(Hostile.Permitted.class, names("one"));
        HostileDecision sale = HostileValidator.permitsSale(type, text, permitted);
        expect(sale.permitted());
        expect(HostileValidator.permitsPermitsSale(type, text, permitted));
        expect(HostileValidator.permitsSale(type, permitted, text));
        expect(HostileValidator.sale(type, permitted, text).permitted());

        Hostile.Denied denied = of(Hostile.Denied.class, Map.of());
        expect(HostileValidator.equals(denied, of(Hostile.Participant.class, Map.of())).permitted());
        Hostile.Builder builder = of(Hostile.Builder.class, Map.of("build", "b", "builder", "c", "Builder", "d"));
        HostileDecision built = HostileValidator.toString(builder, of(Hostile.Override.class, Map.of()));
        expect(built.permitted());
        expect("b, c, d", built.warnings().get(0).message());

        Hostile.Exception exception = of(Hostile.Exception.class, Map.of());
        Hostile.Next next = of(Hostile.Next.class, Map.of());
        Hostile.LocalDate date = of(Hostile.LocalDate.class, Map.of());
        expect(HostileValidator.violations(system, List.of(), next, date).permitted());
        expect("exception > exception > exception, next, system", HostileValidator.violations(
                        system, List.of(exception, exception, exception), next, date)
                .violations()
                .get(0)
                .message());
        Hostile.Objects objects = of(Hostile.Objects.class, Map.of());
        expect(HostileValidator.warnings(system, list, List.of(objects), denied).permitted());
        seats();
        unicode();
        expect(Outer_InnerValidator.a(() -> true, new Outer.Inner.B() {}).permitted());
        expect(Outer_Middle_InnerValidator.a2(new Outer.Middle.Inner.A() {}, () -> true).permitted());
        System.out.println("done");
    }

    private static void seats() {
        Hostile.HostileFacts facts = of(Hostile.HostileFacts.class, Map.of());
        Hostile.Wing.Seat wing = of(Hostile.Wing.Seat.class, Map.of("name", "x"));
        Hostile.Tail.Seat tail = of(Hostile.Tail.Seat.class, Map.of("name", "y"));
        expect("facts: wing seat x, tail seat y", HostileValidator.main(facts, wing, tail)
                .violations()
                .get(0)
                .message());
    }

    private static void unicode() {
        Hostile.seatBelt one = of(Hostile.seatBelt.class, Map.of("ok", true));
        Hostile.Seat_Belt two = of(Hostile.Seat_Belt.class, Map.of("ok", false));
        HostileDecision decision = HostileValidator.käufer(of(Hostile.Ünïcode.class, Map.of("名前", "?")), one, two);
        expect("名前 ? ≠ 😀", decision.violations().get(0).message());
        expect("SEAT_BELT", decision.violations().get(1).message());
        expect(HostileValidator.permitsKäufer(
                of(Hostile.Ünïcode.class, Map.of("名前", "名前")), one, of(Hostile.Seat_Belt.class, Map.of("ok", true))));
    }

    private static Map<String, Object> names(String value) {
        return Map.of(
                "violations", "violations of " + value,
                "record", "record of " + value,
                "var", value,
                "yield", "yield of " + value,
                "permits", "permits",
                "sealed", "sealed of " + value,
                "this$0", "this$0 of " + value,
                "$", "$ of " + value,
                "bytes", new int[0],
                "map", Map.of());
    }

    private static <T> T of(Class<T> type, Map<String, Object> facts) {
        InvocationHandler handler = (self, method, args) ->
                method.isDefault() ? InvocationHandler.invokeDefault(self, method, args) : facts.get(method.getName());
        return type.cast(Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void expect(boolean condition) {
        expect(true, condition);
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Not " + actual + " but " + expected);
        }
    }
}
