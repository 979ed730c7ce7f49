package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyAnalysisTest {

    @Test
    void bindsASoundPolicy() {
        Analysis analysis = analyze(parties("Trade").chain("c", "A a", "B b").rule("r", "A a", "B b"));
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.sound()).isTrue();
        assertThat(analysis.bound().chains()).flatMap(BoundChain::checks).hasSize(1);
        assertThat(analysis.bound().decisions()).isEqualTo(Drafts.ref("Trade"));
    }

    @Test
    void keepsForAStubWhatCallersCanName() {
        Analysis analysis = analyze(
                parties("Trade").chain("short", "A a").chain("c", "A a", "B b").rule("r", "A a", "B b"));
        assertThat(analysis.findings()).extracting(Finding::entry).containsExactly(Catalogue.CHAIN_TOO_SHORT);
        assertThat(analysis.sound()).isFalse();
        assertThat(analysis.bound().chains())
                .extracting(chain -> chain.chain().name())
                .containsExactly("short", "c");
        assertThat(analysis.bound().chains()).flatMap(BoundChain::checks).isEmpty();
        assertThat(analysis.bound().types()).extracting(NamedType::ref).contains(Drafts.ref("A"));
    }

    @Test
    void doesNotRepeatWhatAParentIsToldOf() {
        Drafts parent = parties("Parent").chain("c", "A a", "B b").rule("reversed", "B b", "A a");
        assertThat(analyze(parent).findings()).extracting(Finding::entry).containsExactly(Catalogue.FITS_ONLY_REVERSED);
        Analysis child = analyze(Drafts.policy("Child", "Parent"), parent);
        assertThat(child.findings()).isEmpty();
        assertThat(child.sound()).isFalse();
    }

    @Test
    void isNotSoundWhereAParentHasNoChain() {
        Drafts parent = parties("Parent").chain("short", "A a").chain("c", "A a", "B b");
        Analysis child = analyze(Drafts.policy("Child", "Parent"), parent);
        assertThat(child.findings()).isEmpty();
        assertThat(child.sound()).isFalse();
    }

    @Test
    void tellsThePolicyWhatOnlyItsParentsTogetherBringAbout() {
        Drafts left = parties("Left").chain("one", "A a", "B b");
        Drafts right = parties("Right").chain("two", "A x", "B y");
        Analysis child = analyze(Drafts.policy("Child", "Left", "Right"), left, right);
        assertThat(child.findings())
                .containsExactly(Finding.of(
                        Catalogue.TWIN_CHAINS,
                        Place.of(Drafts.ref("Child")).annotation("Policy"),
                        "one",
                        "Left",
                        "two",
                        "Right"));
    }

    @Test
    void tellsTheChildWhereItAddsToAParent() {
        Drafts parent = parties("Parent").chain("c", "A a", "B b").forbids("none", "B b", "A a");
        Drafts child = Drafts.policy("Child", "Parent").chain("back", "B b", "A a");
        assertThat(analyze(child, parent).findings())
                .extracting(Finding::entry, finding -> finding.place().type())
                .containsExactly(tuple(Catalogue.FORBIDDEN_SHAPE, Drafts.ref("Child")));
    }

    @Test
    void tellsTheRuleOfAChildThatNeedsADateOfAParentsChain() {
        Drafts parent = parties("Parent").chain("c", "A a", "B b");
        Drafts child = Drafts.policy("Child", "Parent").rule("dated", new Dates("2024-01-01", ""), "A a");
        Finding finding = analyze(child, parent).findings().get(0);
        assertThat(finding.entry()).isEqualTo(Catalogue.RULE_NEEDS_DATE);
        assertThat(finding.place()).isEqualTo(Place.of(Drafts.ref("Child")).member("dated[A a]"));
    }

    @Test
    void usesTheDecisionsOfTheFirstParent() {
        Drafts top = parties("Top").chain("c", "A a", "B b");
        Drafts left = Drafts.policy("Left", "Top");
        Drafts right = Drafts.policy("Right", "Top");
        Analysis child = analyze(Drafts.policy("Child", "Left", "Right"), top, left, right);
        assertThat(child.bound().decisions()).isEqualTo(Drafts.ref("Top"));
        assertThat(child.bound().chains()).hasSize(1);
    }

    @Test
    void asksRulesOfAncestorsFirst() {
        Drafts parent = parties("Parent").chain("c", "A a", "B b").rule("first", "A a");
        Drafts child = Drafts.policy("Child", "Parent").rule("second", "A a");
        assertThat(analyze(child, parent).bound().rules())
                .extracting(Rule::name)
                .containsExactly("first", "second");
    }

    @Test
    void saysWhichVersionWroteAModelThatCannotBeRead() {
        Surroundings.Unreadable model = new Surroundings.Unreadable(Drafts.ref("Parent"), "9.1", "it ends too early");
        Surroundings surroundings = new Surroundings(List.of(), List.of(), List.of(), List.of(model), true);
        Analysis analysis = PolicyAnalysis.analyze(Drafts.set(Drafts.policy("Child", "Parent")), surroundings);
        assertThat(analysis.findings()).extracting(Finding::entry).containsExactly(Catalogue.PARENT_UNREADABLE);
        assertThat(analysis.findings().get(0).text())
                .contains("written by Chainrule 9.1, cannot be read: it ends too early.");
        assertThat(analysis.sound()).isFalse();
    }

    @Test
    void tellsWhatIsWrongWithAParentInAJar() {
        PolicySet set =
                Drafts.set(Drafts.policy("Child", "Parent"), parties("Parent").chain("short", "A a"));
        Analysis analysis = PolicyAnalysis.analyze(set, Drafts.surroundings());
        assertThat(analysis.sound()).isFalse();
        assertThat(analysis.findings())
                .extracting(Finding::entry, Finding::place)
                .containsExactly(tuple(
                        Catalogue.CHAIN_TOO_SHORT, Place.of(Drafts.ref("Child")).annotation("Policy")));
    }

    @Test
    void findsTwoPoliciesThatWouldGenerateOneType() {
        List<ClassRef> policies = List.of(Drafts.ref("Outer.Trade"), Drafts.ref("Outer_Trade"));
        Surroundings surroundings = Drafts.surroundings(policies);
        Drafts later = parties("Outer_Trade").chain("c", "A a", "B b");
        assertThat(PolicyAnalysis.analyze(Drafts.set(later), surroundings).findings())
                .extracting(Finding::entry)
                .containsExactly(Catalogue.NAME_TAKEN);
    }

    private static Analysis analyze(Drafts policy, Drafts... ancestors) {
        PolicySet set = Drafts.set(policy, ancestors);
        List<ClassRef> compiled = Stream.concat(Stream.of(set.policy()), set.ancestors().stream())
                .map(Policy::ref)
                .toList();
        return PolicyAnalysis.analyze(set, Drafts.surroundings(compiled));
    }

    private static Drafts parties(String name) {
        return Drafts.policy(name).party("A").party("B");
    }
}
