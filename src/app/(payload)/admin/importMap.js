import { RelationCell as RelationCell_02623f717fbd89c27c69af437bf0b98d } from '@/admin/RelationCell'
import { RelationField as RelationField_0a7ff827d5448da819831f37f1b2c081 } from '@/admin/RelationField'
import { InstantCell as InstantCell_663308fc9cea7ed584ed02379d4f5503 } from '@/admin/InstantCell'
import { CellLabels as CellLabels_109b5d9763077ec356b6315d5b820987 } from '@/admin/lists/CellLabels'
import { ListViews as ListViews_29cd2b6bfd3ac5723bd3955e54cf4434 } from '@/admin/lists/ListViews'
import { NoticeHead as NoticeHead_530c6bf75829b5d6c76b9a259d7e34ca } from '@/admin/notices/NoticeHead'
import { NothingToSave as NothingToSave_41d85d903c8ce9812bae867ebf9b805a } from '@/admin/notices/NothingToSave'
import { StatusCell as StatusCell_945fbba5c91679461317c4d91e791ff7 } from '@/admin/StatusCell'
import { StatusField as StatusField_c31b62d350d387cbdbae699053007245 } from '@/admin/StatusField'
import { InstantField as InstantField_bfe371f56da684a5db5ca65bdabd47e6 } from '@/admin/InstantField'
import { PlanOverview as PlanOverview_8d857d7d917fcd34319307cfbbdabd00 } from '@/admin/plans/PlanOverview'
import { HistoryPanel as HistoryPanel_ef85eb4f4e41f488fb4d6f6a83f8c5a7 } from '@/admin/audit/HistoryPanel'
import { ImportButton as ImportButton_509c514af1f7a8647f5ef86bc3e714af } from '@/admin/import/ImportButton'
import { DocumentHead as DocumentHead_ccf519b930acc9f8b16022104b9fa58d } from '@/admin/chain/DocumentHead'
import { WorkflowActions as WorkflowActions_515b1f71f238e835faf61d6774e79f88 } from '@/admin/actions/WorkflowActions'
import { SaveButton as SaveButton_50c917a59198f76a904046f1b87b937a } from '@/admin/SaveButton.client'
import { PlainDateCell as PlainDateCell_34b0180b9a7789d378f70b48125e289e } from '@/admin/PlainDateCell'
import { PlainDateField as PlainDateField_1200d9fc7418523e682bdc606e58572e } from '@/admin/PlainDateField.client'
import { MoneyCell as MoneyCell_c3ced093f31c92fe1c058b9221adeb6f } from '@/admin/MoneyCell'
import { MoneyField as MoneyField_d0668c24d3349212fedb0390ac0ac034 } from '@/admin/MoneyField.client'
import { PersonDaysTotal as PersonDaysTotal_10e34e81c16dfcf4a6b5e09753608cb0 } from '@/admin/PersonDaysTotal.client'
import { RowTitle as RowTitle_8358a00fd0ec3f858107551ee04d4284 } from '@/admin/RowTitle.client'
import { FiguresField as FiguresField_1f6b0283bd70c51581949101d7048f32 } from '@/admin/evaluations/FiguresField'
import { Realisation as Realisation_6c111dcd589e4f23992606ac2697e14a } from '@/admin/activities/Realisation'
import { FilesPanel as FilesPanel_d1da38b980674247f1c1f016839ef009 } from '@/admin/files/FilesPanel'
import { ReviewsField as ReviewsField_e0dcbc3cab6f359a70fba914ca32457c } from '@/admin/workingPapers/ReviewsField'
import { SizeCell as SizeCell_7b28d76b8c0cfdd43276812e07d8bce9 } from '@/admin/SizeCell'
import { SizeField as SizeField_7b28d76b8c0cfdd43276812e07d8bce9 } from '@/admin/SizeCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ApprovalsField as ApprovalsField_874a6b3c7137488883b789e60e87f431 } from '@/admin/ApprovalsField'
import { DeadlineCell as DeadlineCell_179a1755d470765e964fe5e2c62c5a23 } from '@/admin/deadlines/DeadlineCell'
import { DeadlineField as DeadlineField_a3a84ff9b20b85e0a568366f33badfda } from '@/admin/deadlines/DeadlineField'
import { CopyToOpds as CopyToOpds_9f52f944cd4c1cd0f6a0fabccf07097f } from '@/admin/recommendations/CopyToOpds'
import { RoundsField as RoundsField_d2e9294d9e489ee4ad8d15ddf379ca9f } from '@/admin/RoundsField'
import { NewPasswordError as NewPasswordError_6be670849b740215ebe0bfc8b4e25135 } from '@/admin/users/NewPasswordError.client'
import { CurrentPasswordField as CurrentPasswordField_abb6eaa27b7bb4e3a4033b3e773c14f8 } from '@/admin/CurrentPasswordField.client'
import { ActingField as ActingField_b8baa7c2bde8a5d5e6a46649384167e6 } from '@/admin/users/ActingField.client'
import { ActingRowLabel as ActingRowLabel_2cb31bac0bf9f0920a831e453f2496b4 } from '@/admin/users/ActingRowLabel.client'
import { SessionsPanel as SessionsPanel_9d52bda726b1ba05242a698925c79a9b } from '@/admin/users/SessionsPanel'
import { NewHead as NewHead_573f5d58c7d10a6b02c36bfb9c0533d4 } from '@/admin/NewHead'
import { ActorCell as ActorCell_98c8680c62c6ef93ef4b862387c2a260 } from '@/admin/audit/ActorCell'
import { ChangesField as ChangesField_7b4d620f2a4cb96218b35bc038e86dd2 } from '@/admin/audit/ChangesField'
import { AuditHead as AuditHead_96989b6c22fd05211beaf2b1395e621d } from '@/admin/audit/AuditHead'
import { Icon as Icon_40e1e762141bc86e9d557d32dfdbab66 } from '@/admin/brand/Icon'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { LanguageSwitch as LanguageSwitch_57b42a825ee6842d3831c039a22b0906 } from '@/admin/LanguageSwitch.client'
import { LoginFoot as LoginFoot_4fb31c19286756f17e8cbbaccb1826ec } from '@/admin/brand/LoginHead'
import { JobsLink as JobsLink_61e3441200fb5762419242904416be73 } from '@/admin/nav/JobsLink'
import { LoginHead as LoginHead_4fb31c19286756f17e8cbbaccb1826ec } from '@/admin/brand/LoginHead'
import { WorkLinks as WorkLinks_eaf55a6ea9fa140ee8bff9519d63ea81 } from '@/admin/nav/WorkLinks'
import { ConfirmSession as ConfirmSession_a40b6c1d18e819db2af0f5fcb67d642e } from '@/admin/users/ConfirmSession.client'
import { HomeView as HomeView_443dad9eac33f0ab7dad640986f1ab9b } from '@/dashboards/my-work/HomeView'
import { AccountView as AccountView_824e0311044a847379ffcdae83db8982 } from '@/admin/users/AccountView'
import { ImportPlanView as ImportPlanView_e05971b7b49f38836410a3bd9c3012d2 } from '@/admin/import/ImportPlanView'
import { JobsView as JobsView_afd9bea039738fe812614b320aea4ef6 } from '@/admin/jobs/JobsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/RelationCell#RelationCell": RelationCell_02623f717fbd89c27c69af437bf0b98d,
  "@/admin/RelationField#RelationField": RelationField_0a7ff827d5448da819831f37f1b2c081,
  "@/admin/InstantCell#InstantCell": InstantCell_663308fc9cea7ed584ed02379d4f5503,
  "@/admin/lists/CellLabels#CellLabels": CellLabels_109b5d9763077ec356b6315d5b820987,
  "@/admin/lists/ListViews#ListViews": ListViews_29cd2b6bfd3ac5723bd3955e54cf4434,
  "@/admin/notices/NoticeHead#NoticeHead": NoticeHead_530c6bf75829b5d6c76b9a259d7e34ca,
  "@/admin/notices/NothingToSave#NothingToSave": NothingToSave_41d85d903c8ce9812bae867ebf9b805a,
  "@/admin/StatusCell#StatusCell": StatusCell_945fbba5c91679461317c4d91e791ff7,
  "@/admin/StatusField#StatusField": StatusField_c31b62d350d387cbdbae699053007245,
  "@/admin/InstantField#InstantField": InstantField_bfe371f56da684a5db5ca65bdabd47e6,
  "@/admin/plans/PlanOverview#PlanOverview": PlanOverview_8d857d7d917fcd34319307cfbbdabd00,
  "@/admin/audit/HistoryPanel#HistoryPanel": HistoryPanel_ef85eb4f4e41f488fb4d6f6a83f8c5a7,
  "@/admin/import/ImportButton#ImportButton": ImportButton_509c514af1f7a8647f5ef86bc3e714af,
  "@/admin/chain/DocumentHead#DocumentHead": DocumentHead_ccf519b930acc9f8b16022104b9fa58d,
  "@/admin/actions/WorkflowActions#WorkflowActions": WorkflowActions_515b1f71f238e835faf61d6774e79f88,
  "@/admin/SaveButton.client#SaveButton": SaveButton_50c917a59198f76a904046f1b87b937a,
  "@/admin/PlainDateCell#PlainDateCell": PlainDateCell_34b0180b9a7789d378f70b48125e289e,
  "@/admin/PlainDateField.client#PlainDateField": PlainDateField_1200d9fc7418523e682bdc606e58572e,
  "@/admin/MoneyCell#MoneyCell": MoneyCell_c3ced093f31c92fe1c058b9221adeb6f,
  "@/admin/MoneyField.client#MoneyField": MoneyField_d0668c24d3349212fedb0390ac0ac034,
  "@/admin/PersonDaysTotal.client#PersonDaysTotal": PersonDaysTotal_10e34e81c16dfcf4a6b5e09753608cb0,
  "@/admin/RowTitle.client#RowTitle": RowTitle_8358a00fd0ec3f858107551ee04d4284,
  "@/admin/evaluations/FiguresField#FiguresField": FiguresField_1f6b0283bd70c51581949101d7048f32,
  "@/admin/activities/Realisation#Realisation": Realisation_6c111dcd589e4f23992606ac2697e14a,
  "@/admin/files/FilesPanel#FilesPanel": FilesPanel_d1da38b980674247f1c1f016839ef009,
  "@/admin/workingPapers/ReviewsField#ReviewsField": ReviewsField_e0dcbc3cab6f359a70fba914ca32457c,
  "@/admin/SizeCell#SizeCell": SizeCell_7b28d76b8c0cfdd43276812e07d8bce9,
  "@/admin/SizeCell#SizeField": SizeField_7b28d76b8c0cfdd43276812e07d8bce9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/ApprovalsField#ApprovalsField": ApprovalsField_874a6b3c7137488883b789e60e87f431,
  "@/admin/deadlines/DeadlineCell#DeadlineCell": DeadlineCell_179a1755d470765e964fe5e2c62c5a23,
  "@/admin/deadlines/DeadlineField#DeadlineField": DeadlineField_a3a84ff9b20b85e0a568366f33badfda,
  "@/admin/recommendations/CopyToOpds#CopyToOpds": CopyToOpds_9f52f944cd4c1cd0f6a0fabccf07097f,
  "@/admin/RoundsField#RoundsField": RoundsField_d2e9294d9e489ee4ad8d15ddf379ca9f,
  "@/admin/users/NewPasswordError.client#NewPasswordError": NewPasswordError_6be670849b740215ebe0bfc8b4e25135,
  "@/admin/CurrentPasswordField.client#CurrentPasswordField": CurrentPasswordField_abb6eaa27b7bb4e3a4033b3e773c14f8,
  "@/admin/users/ActingField.client#ActingField": ActingField_b8baa7c2bde8a5d5e6a46649384167e6,
  "@/admin/users/ActingRowLabel.client#ActingRowLabel": ActingRowLabel_2cb31bac0bf9f0920a831e453f2496b4,
  "@/admin/users/SessionsPanel#SessionsPanel": SessionsPanel_9d52bda726b1ba05242a698925c79a9b,
  "@/admin/NewHead#NewHead": NewHead_573f5d58c7d10a6b02c36bfb9c0533d4,
  "@/admin/audit/ActorCell#ActorCell": ActorCell_98c8680c62c6ef93ef4b862387c2a260,
  "@/admin/audit/ChangesField#ChangesField": ChangesField_7b4d620f2a4cb96218b35bc038e86dd2,
  "@/admin/audit/AuditHead#AuditHead": AuditHead_96989b6c22fd05211beaf2b1395e621d,
  "@/admin/brand/Icon#Icon": Icon_40e1e762141bc86e9d557d32dfdbab66,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/LanguageSwitch.client#LanguageSwitch": LanguageSwitch_57b42a825ee6842d3831c039a22b0906,
  "@/admin/brand/LoginHead#LoginFoot": LoginFoot_4fb31c19286756f17e8cbbaccb1826ec,
  "@/admin/nav/JobsLink#JobsLink": JobsLink_61e3441200fb5762419242904416be73,
  "@/admin/brand/LoginHead#LoginHead": LoginHead_4fb31c19286756f17e8cbbaccb1826ec,
  "@/admin/nav/WorkLinks#WorkLinks": WorkLinks_eaf55a6ea9fa140ee8bff9519d63ea81,
  "@/admin/users/ConfirmSession.client#ConfirmSession": ConfirmSession_a40b6c1d18e819db2af0f5fcb67d642e,
  "@/dashboards/my-work/HomeView#HomeView": HomeView_443dad9eac33f0ab7dad640986f1ab9b,
  "@/admin/users/AccountView#AccountView": AccountView_824e0311044a847379ffcdae83db8982,
  "@/admin/import/ImportPlanView#ImportPlanView": ImportPlanView_e05971b7b49f38836410a3bd9c3012d2,
  "@/admin/jobs/JobsView#JobsView": JobsView_afd9bea039738fe812614b320aea4ef6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
