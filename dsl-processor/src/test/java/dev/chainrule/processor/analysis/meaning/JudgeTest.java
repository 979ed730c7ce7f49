package dev.chainrule.processor.analysis.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judgement.Failure;
import dev.chainrule.processor.analysis.meaning.Judgement.Standing;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Expression TRUE = new Expression.Literal(new Value.Truth(true));
    private static final Expression FALSE = new Expression.Literal(new Value.Truth(false));
    private static final Expression UNREAD = new Expression.Unread(
            1, Expression.Reason.CALL, Optional.empty(), "Registry.isListed()", List.of(), new ValueType.Truth(false));

    private static final List<NamedType> TYPES = List.of(
            Policies.named("Firm", List.of(), "name Text", "address Address", "?branch Address"),
            Policies.named("Seller", List.of("Firm"), "name Text", "address Address", "?branch Address"),
            Policies.named("Broker", List.of("Seller", "Firm"), "name Text", "address Address", "licence Text"),
            Policies.named("Buyer", List.of("Firm"), "name Text", "address Address"),
            Policies.named("Address", List.of(), "city Text", "?code Text"));

    private static final Value ADDRESS =
            new Value.Thing(List.of(Policies.ref("Address")), Map.of("city", text("Oslo")));

    @Test
    void permitsWhatAllRulesPermit() {
        Judgement judgement = judge(check(Policies.rule("r", TRUE, "Firm"), 0), thing("Seller"));
        assertThat(judgement.permits()).isTrue();
        assertThat(judgement.denies()).isFalse();
        assertThat(judgement.isDecided()).isTrue();
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.answers()).extracting(Judgement.Answered::outcome).containsExactly(new Outcome.True());
    }

    @Test
    void asksEveryRuleOfEverybody() {
        BoundChain chain = chain(
                check(Policies.rule("first", FALSE, "Firm"), 0),
                check(Policies.rule("second", new Expression.Throws(), "Firm"), 1),
                check(Policies.rule("third", TRUE, "Firm"), 2));
        Judgement judgement = new Judge(Policies.policy(chain, TYPES))
                .judge(request(
                        chain,
                        List.of(thing("Seller")),
                        List.of(thing("Broker"), thing("Broker")),
                        List.of(thing("Buyer"))));
        assertThat(judgement.permits()).isFalse();
        assertThat(judgement.denies()).isTrue();
        assertThat(judgement.violations()).extracting(Failure::code).containsExactly("first", "second", "second");
        assertThat(judgement.violations()).extracting(Failure::policy).containsOnly(Policies.TRADE);
    }

    @Test
    void warnsWithoutDenying() {
        Judgement judgement = judge(check(Policies.warning(Policies.rule("r", FALSE, "Firm")), 0), thing("Seller"));
        assertThat(judgement.permits()).isTrue();
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.warnings()).containsExactly(new Failure(Policies.TRADE, "r"));
    }

    @Test
    void leavesOpenWhatHangsOnTheUnread() {
        Rule rule = Policies.rule("r", UNREAD, "Firm");
        Judgement open = judge(check(rule, 0), thing("Seller"));
        assertThat(List.of(open.permits(), open.denies(), open.isDecided())).containsOnly(false);

        Judgement denied = judge(chain(check(rule, 0), check(Policies.rule("s", FALSE, "Firm"), 0)), thing("Seller"));
        assertThat(denied.denies()).isTrue();
        assertThat(denied.isDecided()).isFalse();

        Judgement warned = judge(check(Policies.warning(rule), 0), thing("Seller"));
        assertThat(warned.permits()).isTrue();
        assertThat(warned.isDecided()).isFalse();
    }

    @Test
    void takesAnswersToTheUnread() {
        BoundChain chain = chain(check(Policies.rule("r", UNREAD, "Firm"), 1));
        Request request = request(
                chain, List.of(thing("Seller")), List.of(thing("Broker"), thing("Broker")), List.of(thing("Buyer")));
        Judgement judgement = new Judge(Policies.policy(chain, TYPES))
                .judge(
                        request,
                        application -> (site, arguments) -> Optional.of(new Result.Known(new Value.Truth(
                                ((Application.One) application.arguments().get(0))
                                                .seat()
                                                .element()
                                        == 0))));
        assertThat(judgement.answers())
                .extracting(Judgement.Answered::outcome)
                .containsExactly(new Outcome.True(), new Outcome.False());
    }

    @Test
    void knowsNothingOfABodyThatIsNotShown() {
        Rule hidden = Policies.unread(Policies.rule("r", TRUE, "Firm"), Rule.Body.UNREAD);
        assertThat(outcome(hidden, thing("Seller"))).isEqualTo(new Outcome.Open());
        Rule never = Policies.unread(Policies.rule("r", TRUE, "Firm"), Rule.Body.FALSE);
        assertThat(outcome(never, thing("Seller"))).isEqualTo(new Outcome.False());
    }

    @Test
    void aNullInPlaceOfABooleanThrows() {
        Expression nothing = new Expression.Literal(new Value.Nothing());
        assertThat(outcome(Policies.rule("r", nothing, "Firm"), thing("Seller")))
                .isEqualTo(new Outcome.Thrown());
    }

    @ParameterizedTest
    @CsvSource({
        "Broker, Broker, true",
        "Broker, Seller, true",
        "Seller, Broker, false",
        "Seller Buyer, Buyer, true",
        "Seller, Broker Buyer, false",
        "Buyer, Broker Buyer, true",
    })
    void asksOnlyOfTheTypesThatARuleIsFor(String object, String when, boolean asked) {
        List<ClassRef> types = Arrays.stream(when.split(" ")).map(Policies::ref).toList();
        Check check = new Check(Policies.rule("r", FALSE, "Firm"), List.of(new Binding(0, 0, false, false, types)));
        Judgement judgement = judge(chain(check), thing(object));
        assertThat(judgement.permits()).isNotEqualTo(asked);
        assertThat(judgement.answers().get(0).outcome())
                .isEqualTo(asked ? new Outcome.False() : new Outcome.NotAsked());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, NOT_IN_FORCE",
        "2024-01-01, IN_FORCE",
        "2024-12-31, IN_FORCE",
        "2025-01-01, NOT_IN_FORCE",
        "2026-01-01, IN_FORCE",
    })
    void looksAtTheDatesOfTheChain(LocalDate date, Standing standing) {
        BoundChain chain = dated("", new Dates("2024-01-01", "2025-01-01"), new Dates("2026-01-01", ""));
        Judgement judgement = new Judge(Policies.policy(chain, TYPES)).judge(on(chain, Value.Date.of(date)));
        assertThat(judgement.standing()).isEqualTo(standing);
        assertThat(judgement.permits()).isEqualTo(standing == Standing.IN_FORCE);
        assertThat(judgement.violations())
                .extracting(Failure::code)
                .isEqualTo(standing == Standing.IN_FORCE ? List.of() : List.of("not-in-force"));
    }

    @Test
    void deniesWithoutADateAndOnClosedChains() {
        BoundChain open = dated("", Dates.ALWAYS);
        assertThat(new Judge(Policies.policy(open, TYPES))
                        .judge(on(open, new Value.Nothing()))
                        .standing())
                .isEqualTo(Standing.UNDATED);
        BoundChain closed = dated("No more");
        Judgement judgement =
                new Judge(Policies.policy(closed, TYPES)).judge(on(closed, Value.Date.of(LocalDate.EPOCH)));
        assertThat(judgement.standing()).isEqualTo(Standing.CLOSED);
        assertThat(judgement.denies()).isTrue();
        assertThat(judgement.violations()).containsExactly(new Failure(Policies.TRADE, "closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, '',         2023-12-31, true",
        "2024-01-01, '',         2024-01-01, false",
        "'',         2024-01-01, 2023-12-31, false",
        "'',         2024-01-01, 2024-01-01, true",
        "2023-01-01, 2024-01-01, 2023-06-01, false",
    })
    void asksRulesOnTheirDates(String from, String until, LocalDate date, boolean permitted) {
        Rule rule = Policies.in(Policies.rule("r", FALSE, "Sale"), from, until);
        BoundChain chain = with(dated("", Dates.ALWAYS), new Check(rule, List.of()));
        Request request = on(chain, Value.Date.of(date));
        Judgement judgement = new Judge(Policies.policy(chain, TYPES)).judge(request);
        assertThat(judgement.permits()).isEqualTo(permitted);
        assertThat(judgement.answers()).hasSize(permitted ? 0 : 1);
    }

    @Test
    void looksAtTheLengthOfRunsAndAtWhoIsKnown() {
        BoundChain chain = chain();
        Position run = new Position(
                1,
                "brokers",
                Policies.ref("Firm"),
                "firm",
                List.of(Policies.ref("Broker"), Policies.ref("Buyer")),
                true,
                1,
                2);
        BoundChain bounded = new BoundChain(
                chain.chain(),
                chain.windows(),
                "",
                Optional.empty(),
                List.of(chain.positions().get(0), run, chain.positions().get(2)),
                List.of(),
                List.of());
        assertThat(misfits(bounded)).containsExactly("run-length");
        assertThat(misfits(bounded, "Broker")).isEmpty();
        assertThat(misfits(bounded, "Buyer", "Seller Buyer")).isEmpty();
        assertThat(misfits(bounded, "Buyer", "Seller")).containsExactly("unknown-party");
        assertThat(misfits(bounded, "Buyer", "Seller", "Firm"))
                .containsExactly("run-length", "unknown-party", "unknown-party");
    }

    private static List<String> misfits(BoundChain chain, String... brokers) {
        List<Value.Thing> run = Arrays.stream(brokers).map(name -> thing(name)).toList();
        Judgement judgement = new Judge(Policies.policy(chain, TYPES))
                .judge(request(chain, List.of(thing("Seller")), run, List.of(thing("Buyer"))));
        assertThat(judgement.permits()).isEqualTo(judgement.misfits().isEmpty());
        return judgement.violations().stream().map(Failure::code).toList();
    }

    /** What is asked, what the object tells, and what is missing. */
    @ParameterizedTest(name = "{0} of {1} {2}")
    @CsvSource({
        "name,             Seller, name,                  name",
        "name,             Seller, '',                    ''",
        "address.city,     Seller, address,               address",
        "address.city,     Seller, address.city,          address.city",
        "address.city,     Seller, '',                    ''",
        // What may be absent leads on only where it is there.
        "branch.city,      Seller, branch,                ''",
        "branch.city,      Seller, branch.city,           branch.city",
        // A fact of a narrower type.
        "Broker:licence,   Seller, '',                    ''",
        "Broker:licence,   Broker, licence,               licence",
        "Broker:licence,   Broker, '',                    ''",
        // The first one counts.
        "name address.city, Seller, address name,         name",
    })
    void findsMissingFacts(String demanded, String type, String nulls, String missing) {
        Rule rule = Policies.demanding(Policies.rule("r", UNREAD, "Firm"), facts(demanded));
        Outcome expected =
                missing.isEmpty() ? new Outcome.Open() : new Outcome.MissingFact(0, List.of(missing.split("\\.")));
        assertThat(outcome(rule, thing(type, nulls.split(" ")))).isEqualTo(expected);
    }

    @Test
    void tellsOfAMissingFactByItsOwnCode() {
        Rule rule = Policies.demanding(Policies.rule("r", TRUE, "Firm"), facts("name"));
        assertThat(judge(check(rule, 0), thing("Seller", "name")).violations())
                .containsExactly(new Failure(Policies.TRADE, "missing-fact"));
    }

    @Test
    void factsOfAListAreThoseOfEachElement() {
        Rule rule = Policies.demanding(Policies.rule("r", TRUE, "List<Broker>"), facts("licence"));
        Check check = new Check(rule, List.of(new Binding(0, 1, false, true, List.of())));
        BoundChain chain = chain(check);
        Judge judge = new Judge(Policies.policy(chain, TYPES));
        List<Value.Thing> seller = List.of(thing("Seller"));
        List<Value.Thing> buyer = List.of(thing("Buyer"));
        assertThat(judge.permits(request(chain, seller, List.of(), buyer))).isTrue();
        assertThat(judge.permits(request(chain, seller, List.of(thing("Broker"), thing("Broker")), buyer)))
                .isTrue();
        assertThat(judge.judge(request(chain, seller, List.of(thing("Broker"), thing("Broker", "licence")), buyer))
                        .answers())
                .extracting(Judgement.Answered::outcome)
                .containsExactly(new Outcome.MissingFact(0, List.of("licence")));
    }

    @Test
    void aFactThatNobodyToldLeavesTheAnswerOpen() {
        Rule rule = Policies.demanding(Policies.rule("r", TRUE, "Firm"), facts("name"));
        assertThat(outcome(rule, new Value.Thing(List.of(Policies.ref("Seller")), Map.of())))
                .isEqualTo(new Outcome.Open());
    }

    private static Fact[] facts(String text) {
        return Arrays.stream(text.split(" "))
                .map(fact -> fact.split(":"))
                .map(parts -> new Fact(
                        0,
                        parts.length > 1 ? Optional.of(Policies.ref(parts[0])) : Optional.empty(),
                        List.of(parts[parts.length - 1].split("\\."))))
                .toArray(Fact[]::new);
    }

    /** An object of these types, on which all facts are there but these. */
    private static Value.Thing thing(String types, String... nulls) {
        Map<String, Value> address = new HashMap<>(Map.of("city", text("Oslo")));
        Map<String, Value> facts = new HashMap<>(
                Map.of("name", text("Ann"), "licence", text("L1"), "address", ADDRESS, "branch", ADDRESS));
        for (String path : nulls) {
            List<String> steps = List.of(path.split("\\.", -1));
            if (steps.size() > 1) {
                address.put(steps.get(1), new Value.Nothing());
                facts.put(steps.get(0), new Value.Thing(List.of(Policies.ref("Address")), address));
            } else {
                facts.put(path, new Value.Nothing());
            }
        }
        return new Value.Thing(
                Arrays.stream(types.split(" ")).map(Policies::ref).toList(), facts);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Check check(Rule rule, int position) {
        return new Check(rule, List.of(new Binding(0, position, false, false, List.of())));
    }

    private static BoundChain chain(Check... checks) {
        return with(Policies.chain("one Firm", "run Broker", "one Buyer"), checks);
    }

    private static BoundChain with(BoundChain chain, Check... checks) {
        return new BoundChain(
                chain.chain(),
                chain.windows(),
                chain.closed(),
                chain.transaction(),
                chain.positions(),
                List.of(checks),
                List.of());
    }

    /** A chain of a sale, in force in these windows. */
    private static BoundChain dated(String closed, Dates... windows) {
        BoundChain chain = chain();
        Chain declared = new Chain(Policies.TRADE, chain.chain().method(), Dates.ALWAYS, closed, List.of());
        Deal sale = new Deal(0, "sale", Policies.ref("Sale"), "sale", Optional.of("soldOn"));
        return new BoundChain(
                declared,
                Arrays.stream(windows).map(Dates::window).toList(),
                closed,
                Optional.of(sale),
                chain.positions(),
                List.of(),
                List.of());
    }

    private static Request on(BoundChain chain, Value date) {
        Value.Thing sale = new Value.Thing(List.of(Policies.ref("Sale")), Map.of("soldOn", date));
        return new Request(
                chain, Optional.of(sale), List.of(List.of(thing("Seller")), List.of(), List.of(thing("Buyer"))));
    }

    private static Request request(
            BoundChain chain, List<Value.Thing> first, List<Value.Thing> run, List<Value.Thing> last) {
        return new Request(chain, Optional.empty(), List.of(first, run, last));
    }

    private static Judgement judge(Check check, Value.Thing first) {
        return judge(chain(check), first);
    }

    private static Judgement judge(BoundChain chain, Value.Thing first) {
        return new Judge(Policies.policy(chain, TYPES))
                .judge(request(chain, List.of(first), List.of(), List.of(thing("Buyer"))));
    }

    private static Outcome outcome(Rule rule, Value.Thing first) {
        return judge(check(rule, 0), first).answers().get(0).outcome();
    }
}
