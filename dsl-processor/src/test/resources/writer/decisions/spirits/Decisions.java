package spirits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import spirits.SpiritsDecision.Denied;
import spirits.SpiritsDecision.Next;
import spirits.SpiritsDecision.PartyType;
import spirits.SpiritsDecision.Violation;
import spirits.house.HouseRules;
import spirits.house.HouseRulesFacts;
import spirits.house.HouseRulesValidator;

/** Asks the validators of {@link Spirits} and {@link HouseRules}, and complains of answers that are not as they should be. */
public final class Decisions {

    private static final LocalDate FOREVER = LocalDate.of(2099, 1, 1);
    private static final Spirits.Address NORTH = () -> Spirits.State.NORTH;
    private static final Spirits.Address SOUTH = () -> Spirits.State.SOUTH;
    private static final Spirits.Address NOWHERE = () -> null;

    private static final Spirits.Distiller DISTILLER =
            SpiritsFacts.distiller().name("Dee").address(NORTH).licensedUntil(opt(FOREVER)).build();
    private static final Spirits.Importer IMPORTER = SpiritsFacts.importer()
            .name("Im")
            .address(NORTH)
            .licensedUntil(opt(FOREVER))
            .bond("B1")
            .build();
    private static final Spirits.Retailer RETAILER = retailer(NORTH, false);

    private Decisions() {}

    public static void main(String[] args) {
        messages();
        warnings();
        dates();
        runs();
        abstractPositions();
        exceptions();
        nulls();
        lists();
        noChain();
        next();
        house();
    }

    private static void messages() {
        Denied denied = denied(SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(SOUTH, false)));
        expect("spirits.Spirits", denied.policy());
        expect("2024-3", denied.version());
        expect("direct", denied.chain());
        Violation violation = only(denied);
        expect("sameState", violation.code());
        expect("sameState", violation.rule());
        expect("spirits.Spirits", violation.policy());
        expect("Dee in NORTH sells to Ray in SOUTH", violation.message());
        expect(List.of("§ 11"), violation.citations());
        expect("distiller", violation.parties().get(0).role());
        expect(true, violation.parties().get(0).party() == DISTILLER);
        expect(List.of(), denied.nearest());

        var unlicensed = SpiritsFacts.distiller().name(null).address(NORTH).build();
        violation = only(SpiritsValidator.samples(sample("2023-01-01"), unlicensed, wholesaler("W")));
        expect("The distiller (missing) has had no licence since (none)", violation.message());
        expect(
                List.of("Renew the licence of (missing)", "Ask the distiller for another sample"),
                violation.remedies());
        expect(
                """
                Denied by spirits.Spirits (2024-3), chain samples
                - licensed: The distiller (missing) has had no licence since (none)
                  See: § 10
                  Remedy: Renew the licence of (missing)
                  Remedy: Ask the distiller for another sample\
                """,
                SpiritsValidator.samples(sample("2023-01-01"), unlicensed, wholesaler("W")).toString());

        violation = only(SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(NOWHERE, false)));
        expect("missing-fact", violation.code());
        expect("sameState", violation.rule());
        expect("The address.state of the retailer is missing; rule sameState needs it", violation.message());
        expect(List.of(), violation.remedies());
        violation = only(SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(null, false)));
        expect("The address of the retailer is missing; rule sameState needs it", violation.message());
    }

    private static void warnings() {
        SpiritsDecision permitted = SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(NORTH, true));
        expect(true, permitted instanceof SpiritsDecision.Permitted);
        expect(List.of(), permitted.violations());
        expect("(missing) sells to minors", permitted.warnings().get(0).message());
        expect(true, permitted.warnings().get(0).warning());
        expect(true, SpiritsValidator.permitsDirect(sale("2023-01-01"), DISTILLER, retailer(NORTH, true)));
    }

    private static void dates() {
        expect(true, SpiritsValidator.permitsDirect(sale("2022-06-30"), DISTILLER, retailer(SOUTH, false)));
        expect(false, SpiritsValidator.permitsDirect(sale("2022-07-01"), DISTILLER, retailer(SOUTH, false)));
        Violation violation = only(traded("2019-12-31", List.of(), List.of(wholesaler("W"))));
        expect("not-in-force", violation.code());
        expect("", violation.rule());
        expect(
                "The chain traded is not in force on 2019-12-31, but from 2020-01-01 until 2025-01-01",
                violation.message());
        expect(List.of("§ 2", "§ 3 (1)"), violation.citations());
        expect(true, traded("2020-01-01", List.of(), List.of(wholesaler("W"))).permitted());
        expect(true, traded("2024-12-31", List.of(), List.of(wholesaler("W"))).permitted());
        expect("not-in-force", only(traded("2025-01-01", List.of(), List.of(wholesaler("W")))).code());
        violation = only(SpiritsValidator.auction(sale("2023-01-01"), DISTILLER, broker(1), RETAILER));
        expect("closed", violation.code());
        expect("The chain auction is closed: Auctions ended with the Ordinance", violation.message());
        expect(false, SpiritsValidator.permitsAuction(sale("2023-01-01"), DISTILLER, broker(1), RETAILER));
    }

    private static void runs() {
        Violation violation = only(traded("2023-01-01", List.of(broker(40), broker(50)), List.of(wholesaler("W"))));
        expect("The shares of broker > broker (40, 50) are not 100", violation.message());
        expect(2, violation.parties().size());
        violation = only(traded("2023-01-01", List.of(broker(40), broker(null)), List.of(wholesaler("W"))));
        expect("The share of the broker is missing; rule shares needs it", violation.message());
        violation = only(traded("2023-01-01", List.of(), List.of()));
        expect("run-length", violation.code());
        expect("The chain traded takes 1 or more parties as wholesaler, not 0", violation.message());
        var four = List.of(broker(10), broker(20), broker(30), broker(40));
        expect("The chain traded takes 0 to 3 parties as broker, not 4", only(traded("2023-01-01", four, List.of(wholesaler("W")))).message());
        violation = only(traded("2023-01-01", List.of(), List.of(wholesaler("W"), wholesaler("X"), wholesaler("W"))));
        expect("W and W are one wholesaler", violation.message());
        expect(false, permitsTraded("2023-01-01", four, List.of(wholesaler("W"))));
        expect(true, permitsTraded("2023-01-01", List.of(broker(30), broker(70)), List.of(wholesaler("W"), wholesaler("X"))));
    }

    private record Nobody(String name, Spirits.Address address, java.util.Optional<LocalDate> licensedUntil, String tradeName)
            implements Spirits.Source {}

    private static void abstractPositions() {
        var blender = SpiritsFacts.blender().name("Ble").address(NORTH).licensedUntil(opt(FOREVER)).casks(3).build();
        Violation violation = only(SpiritsValidator.fromSource(sale("2023-01-01"), blender, RETAILER));
        expect("The blender Ble has only 3 casks", violation.message());
        expect("blender", violation.parties().get(0).role());
        var bottler = SpiritsFacts.bottler().name("Bo").address(NORTH).licensedUntil(opt(FOREVER)).build();
        expect(true, SpiritsValidator.permitsFromSource(sale("2023-01-01"), bottler, RETAILER));
        var nobody = new Nobody("No", NORTH, opt(FOREVER), null);
        violation = only(SpiritsValidator.fromSource(sale("2023-01-01"), nobody, RETAILER));
        expect("unknown-party", violation.code());
        expect("The source is not a bottler or a blender", violation.message());
        expect(false, SpiritsValidator.permitsFromSource(sale("2023-01-01"), nobody, RETAILER));
        expect(List.of("retailer"), labels(SpiritsValidator.next(sale("2023-01-01"), List.of(bottler))));
        expect(List.of(), labels(SpiritsValidator.next(sale("2023-01-01"), List.of(nobody))));
        expect(true, SpiritsValidator.next(sale("2023-01-01"), List.of(bottler, RETAILER)).complete());
        expect(false, SpiritsValidator.next(sale("2023-01-01"), List.of(nobody, RETAILER)).complete());
    }

    private static void exceptions() {
        Spirits.Address broken = () -> {
            throw new IllegalStateException("no register");
        };
        Violation violation = only(SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(broken, false)));
        expect("sameState", violation.code());
        expect(
                "Rule sameState could not be evaluated: java.lang.IllegalStateException: no register",
                violation.message());
        expect("no register", violation.cause().orElseThrow().getMessage());
        expect(false, SpiritsValidator.permitsDirect(sale("2023-01-01"), DISTILLER, retailer(broken, false)));
        Spirits.Address error = () -> {
            throw new LinkageError("deep trouble");
        };
        expect("deep trouble", thrown(() -> SpiritsValidator.direct(sale("2023-01-01"), DISTILLER, retailer(error, false))).getMessage());
        expect("deep trouble", thrown(() -> SpiritsValidator.permitsDirect(sale("2023-01-01"), DISTILLER, retailer(error, false))).getMessage());
    }

    private static void nulls() {
        expect("sale", npe(() -> SpiritsValidator.direct(null, DISTILLER, RETAILER)));
        expect("distiller", npe(() -> SpiritsValidator.permitsDirect(sale("2023-01-01"), null, RETAILER)));
        expect("sale.date", npe(() -> SpiritsValidator.direct(SpiritsFacts.sale().build(), DISTILLER, RETAILER)));
        expect("brokers", npe(() -> traded("2023-01-01", null, List.of())));
        expect("wholesalers[1]", npe(() -> traded("2023-01-01", List.of(), Arrays.asList(wholesaler("W"), null))));
        expect("parties[1]", npe(() -> SpiritsValidator.check(Arrays.asList(DISTILLER, null))));
        expect("transaction", npe(() -> SpiritsValidator.checkAny(null, List.of())));
        expect("soFar", npe(() -> SpiritsValidator.next(sale("2023-01-01"), null)));
        expect("sale.date", npe(() -> SpiritsValidator.check(SpiritsFacts.sale().build(), List.of())));
        expect("sample.date", npe(() -> SpiritsValidator.samples(SpiritsFacts.sample().build(), DISTILLER, wholesaler("W"))));
    }

    private static void lists() {
        expect("direct", SpiritsValidator.check(sale("2023-01-01"), List.of(DISTILLER, RETAILER)).chain());
        var run = new ArrayList<Object>(List.of(IMPORTER, broker(100), wholesaler("W"), wholesaler("X"), RETAILER));
        SpiritsDecision decision = SpiritsValidator.checkAny(sale("2023-01-01"), run);
        expect("traded", decision.chain());
        expect(true, decision.permitted());
        expect("partnership", SpiritsValidator.check(List.of(DISTILLER, wholesaler("W"))).chain());
        expect("auction", SpiritsValidator.check(sale("2023-01-01"), List.of(DISTILLER, broker(1), RETAILER)).chain());
        expect("run-length", only(SpiritsValidator.check(sale("2023-01-01"), List.of(IMPORTER, RETAILER))).code());
    }

    private static void noChain() {
        Denied denied = denied(SpiritsValidator.check(sale("2023-01-01"), List.of(DISTILLER, wholesaler("W"), RETAILER)));
        expect("", denied.chain());
        Violation violation = only(denied);
        expect("no-chain", violation.code());
        expect("No chain fits: a distiller cannot sell to a wholesaler; next may come a retailer", violation.message());
        expect("distiller > retailer", denied.nearest().get(0).toString());
        expect("direct", denied.nearest().get(0).chain());
        expect(true, denied.toString().endsWith("\n  Nearest: distiller > retailer"));
        expect("No chain fits: an importer cannot sell to a distiller; next may come a broker or a wholesaler",
                why(sale("2023-01-01"), IMPORTER, DISTILLER));
        expect("No chain fits: a broker cannot sell to a retailer; a wholesaler may stand between them",
                why(sale("2023-01-01"), IMPORTER, broker(1), RETAILER, RETAILER));
        expect("No chain fits: a chain cannot begin with a retailer; it begins with a distiller, an importer, a bottler or a blender",
                why(sale("2023-01-01"), RETAILER, RETAILER));
        expect("No chain fits: a chain cannot begin with a retailer; it begins with a distiller, a bottler or a blender",
                why(sale("2019-01-01"), RETAILER, RETAILER));
        expect("No chain fits: an importer is not the end of a chain; next may come a broker or a wholesaler",
                why(sale("2023-01-01"), IMPORTER));
        expect("No chain fits: a retailer cannot sell to a retailer; a retailer ends the chain",
                why(sale("2023-01-01"), DISTILLER, RETAILER, RETAILER));
        expect("No chain fits: java.lang.String is no party of Spirits", why(sale("2023-01-01"), DISTILLER, "Jim"));
        expect("No chain fits: it would have no parties; a chain begins with a distiller, an importer, a bottler or a blender",
                why(sale("2023-01-01")));
        expect("No chain fits: none is in force for such a transaction",
                only(SpiritsValidator.checkAny("no sale", List.of(DISTILLER, RETAILER))).message());
    }

    private static String why(Spirits.Sale sale, Object... parties) {
        return only(SpiritsValidator.check(sale, List.of(parties))).message();
    }

    private static void next() {
        Next start = SpiritsValidator.next(sale("2023-01-01"), List.of());
        expect(List.of("distiller", "importer", "bottler", "blender"), labels(start));
        expect(false, start.complete());
        expect(List.of("broker", "wholesaler"), labels(SpiritsValidator.next(sale("2023-01-01"), List.of(IMPORTER))));
        expect(List.of("wholesaler"), labels(SpiritsValidator.next(
                sale("2023-01-01"), List.of(IMPORTER, broker(1), broker(2), broker(3)))));
        Next end = SpiritsValidator.next(sale("2023-01-01"), List.of(DISTILLER, RETAILER));
        expect(List.of(), labels(end));
        expect(true, end.complete());
        expect(List.of("wholesaler"), labels(SpiritsValidator.next(List.of(DISTILLER))));
        expect(List.of(), labels(SpiritsValidator.next(sale("2019-01-01"), List.of(IMPORTER))));
    }

    private static List<String> labels(Next next) {
        return next.candidates().stream().map(PartyType::label).toList();
    }

    private static void house() {
        HouseRules.House house = HouseRulesFacts.house()
                .name("Hall")
                .address(NORTH)
                .licensedUntil(opt(FOREVER))
                .branch("theirs")
                .build();
        SpiritsDecision decision = HouseRulesValidator.check(sale("2023-06-01"), List.of(DISTILLER, house));
        expect("spirits.house.HouseRules", decision.policy());
        expect("7", decision.version());
        expect("not-in-force", only(HouseRulesValidator.direct(sale("2023-06-01"), DISTILLER, RETAILER)).code());
        Violation violation = only(HouseRulesValidator.toTheHouse(sale("2023-06-01"), DISTILLER, house));
        expect("ownBranch", violation.code());
        expect("spirits.house.HouseRules", violation.policy());
        expect(List.of("House rule 2"), violation.citations());
        var unlicensed = HouseRulesFacts.house().name("U").address(NORTH).branch("ours").build();
        violation = only(HouseRulesValidator.toTheHouse(sale("2023-06-01"), DISTILLER, unlicensed));
        expect("spirits.Spirits", violation.policy());
        expect("closed", only(HouseRulesValidator.samples(sample("2023-06-01"), DISTILLER, wholesaler("W"))).code());
    }

    private static SpiritsDecision traded(String date, List<Spirits.Broker> brokers, List<Spirits.Wholesaler> wholesalers) {
        SpiritsDecision decision = SpiritsValidator.traded(sale(date), IMPORTER, brokers, wholesalers, RETAILER);
        expect(decision.permitted(), permitsTraded(date, brokers, wholesalers));
        return decision;
    }

    private static boolean permitsTraded(String date, List<Spirits.Broker> brokers, List<Spirits.Wholesaler> wholesalers) {
        return SpiritsValidator.permitsTraded(sale(date), IMPORTER, brokers, wholesalers, RETAILER);
    }

    private static Spirits.Sale sale(String date) {
        return SpiritsFacts.sale().date(LocalDate.parse(date)).build();
    }

    private static Spirits.Sample sample(String date) {
        return SpiritsFacts.sample().date(LocalDate.parse(date)).build();
    }

    private static Spirits.Retailer retailer(Spirits.Address address, boolean minors) {
        return SpiritsFacts.retailer()
                .name("Ray")
                .address(address)
                .licensedUntil(opt(FOREVER))
                .sellsToMinors(minors)
                .build();
    }

    private static Spirits.Broker broker(Integer share) {
        return SpiritsFacts.broker()
                .name("Bro")
                .address(NORTH)
                .licensedUntil(opt(FOREVER))
                .share(share)
                .build();
    }

    private static Spirits.Wholesaler wholesaler(String name) {
        return SpiritsFacts.wholesaler()
                .name(name)
                .address(NORTH)
                .licensedUntil(opt(FOREVER))
                .build();
    }

    private static java.util.Optional<LocalDate> opt(LocalDate date) {
        return java.util.Optional.of(date);
    }

    private static Denied denied(SpiritsDecision decision) {
        return (Denied) decision;
    }

    private static Violation only(SpiritsDecision decision) {
        expect(decision.toString(), 1, decision.violations().size());
        return decision.violations().get(0);
    }

    private static String npe(Runnable call) {
        return ((NullPointerException) thrown(call)).getMessage();
    }

    private static Throwable thrown(Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            return e;
        }
        throw new AssertionError("Nothing was thrown");
    }

    private static void expect(Object expected, Object actual) {
        expect("", expected, actual);
    }

    private static void expect(String about, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("Not\n" + actual + "\nbut\n" + expected + "\n" + about);
        }
    }
}
