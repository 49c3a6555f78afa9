// Functions that are too large for a method of the JVM: statements, a literal, a switch, gotos; a panic in the midst of one, recovered and not.
package main

import "fmt"

type entry struct {
	n    int
	name string
	next *entry
}

func id(n int) int { return n }

// A table that is code, since each element has a call in it.
func table() []entry {
	return []entry{
		{id(0), "a", nil},
		{id(1), "b", nil},
		{id(2), "c", nil},
		{id(3), "d", nil},
		{id(4), "e", nil},
		{id(5), "f", nil},
		{id(6), "g", nil},
		{id(7), "a", nil},
		{id(8), "b", nil},
		{id(9), "c", nil},
		{id(10), "d", nil},
		{id(11), "e", nil},
		{id(12), "f", nil},
		{id(13), "g", nil},
		{id(14), "a", nil},
		{id(15), "b", nil},
		{id(16), "c", nil},
		{id(17), "d", nil},
		{id(18), "e", nil},
		{id(19), "f", nil},
		{id(20), "g", nil},
		{id(21), "a", nil},
		{id(22), "b", nil},
		{id(23), "c", nil},
		{id(24), "d", nil},
		{id(25), "e", nil},
		{id(26), "f", nil},
		{id(27), "g", nil},
		{id(28), "a", nil},
		{id(29), "b", nil},
		{id(30), "c", nil},
		{id(31), "d", nil},
		{id(32), "e", nil},
		{id(33), "f", nil},
		{id(34), "g", nil},
		{id(35), "a", nil},
		{id(36), "b", nil},
		{id(37), "c", nil},
		{id(38), "d", nil},
		{id(39), "e", nil},
		{id(40), "f", nil},
		{id(41), "g", nil},
		{id(42), "a", nil},
		{id(43), "b", nil},
		{id(44), "c", nil},
		{id(45), "d", nil},
		{id(46), "e", nil},
		{id(47), "f", nil},
		{id(48), "g", nil},
		{id(49), "a", nil},
		{id(50), "b", nil},
		{id(51), "c", nil},
		{id(52), "d", nil},
		{id(53), "e", nil},
		{id(54), "f", nil},
		{id(55), "g", nil},
		{id(56), "a", nil},
		{id(57), "b", nil},
		{id(58), "c", nil},
		{id(59), "d", nil},
		{id(60), "e", nil},
		{id(61), "f", nil},
		{id(62), "g", nil},
		{id(63), "a", nil},
		{id(64), "b", nil},
		{id(65), "c", nil},
		{id(66), "d", nil},
		{id(67), "e", nil},
		{id(68), "f", nil},
		{id(69), "g", nil},
		{id(70), "a", nil},
		{id(71), "b", nil},
		{id(72), "c", nil},
		{id(73), "d", nil},
		{id(74), "e", nil},
		{id(75), "f", nil},
		{id(76), "g", nil},
		{id(77), "a", nil},
		{id(78), "b", nil},
		{id(79), "c", nil},
		{id(80), "d", nil},
		{id(81), "e", nil},
		{id(82), "f", nil},
		{id(83), "g", nil},
		{id(84), "a", nil},
		{id(85), "b", nil},
		{id(86), "c", nil},
		{id(87), "d", nil},
		{id(88), "e", nil},
		{id(89), "f", nil},
		{id(90), "g", nil},
		{id(91), "a", nil},
		{id(92), "b", nil},
		{id(93), "c", nil},
		{id(94), "d", nil},
		{id(95), "e", nil},
		{id(96), "f", nil},
		{id(97), "g", nil},
		{id(98), "a", nil},
		{id(99), "b", nil},
		{id(100), "c", nil},
		{id(101), "d", nil},
		{id(102), "e", nil},
		{id(103), "f", nil},
		{id(104), "g", nil},
		{id(105), "a", nil},
		{id(106), "b", nil},
		{id(107), "c", nil},
		{id(108), "d", nil},
		{id(109), "e", nil},
		{id(110), "f", nil},
		{id(111), "g", nil},
		{id(112), "a", nil},
		{id(113), "b", nil},
		{id(114), "c", nil},
		{id(115), "d", nil},
		{id(116), "e", nil},
		{id(117), "f", nil},
		{id(118), "g", nil},
		{id(119), "a", nil},
		{id(120), "b", nil},
		{id(121), "c", nil},
		{id(122), "d", nil},
		{id(123), "e", nil},
		{id(124), "f", nil},
		{id(125), "g", nil},
		{id(126), "a", nil},
		{id(127), "b", nil},
		{id(128), "c", nil},
		{id(129), "d", nil},
		{id(130), "e", nil},
		{id(131), "f", nil},
		{id(132), "g", nil},
		{id(133), "a", nil},
		{id(134), "b", nil},
		{id(135), "c", nil},
		{id(136), "d", nil},
		{id(137), "e", nil},
		{id(138), "f", nil},
		{id(139), "g", nil},
		{id(140), "a", nil},
		{id(141), "b", nil},
		{id(142), "c", nil},
		{id(143), "d", nil},
		{id(144), "e", nil},
		{id(145), "f", nil},
		{id(146), "g", nil},
		{id(147), "a", nil},
		{id(148), "b", nil},
		{id(149), "c", nil},
		{id(150), "d", nil},
		{id(151), "e", nil},
		{id(152), "f", nil},
		{id(153), "g", nil},
		{id(154), "a", nil},
		{id(155), "b", nil},
		{id(156), "c", nil},
		{id(157), "d", nil},
		{id(158), "e", nil},
		{id(159), "f", nil},
		{id(160), "g", nil},
		{id(161), "a", nil},
		{id(162), "b", nil},
		{id(163), "c", nil},
		{id(164), "d", nil},
		{id(165), "e", nil},
		{id(166), "f", nil},
		{id(167), "g", nil},
		{id(168), "a", nil},
		{id(169), "b", nil},
		{id(170), "c", nil},
		{id(171), "d", nil},
		{id(172), "e", nil},
		{id(173), "f", nil},
		{id(174), "g", nil},
		{id(175), "a", nil},
		{id(176), "b", nil},
		{id(177), "c", nil},
		{id(178), "d", nil},
		{id(179), "e", nil},
		{id(180), "f", nil},
		{id(181), "g", nil},
		{id(182), "a", nil},
		{id(183), "b", nil},
		{id(184), "c", nil},
		{id(185), "d", nil},
		{id(186), "e", nil},
		{id(187), "f", nil},
		{id(188), "g", nil},
		{id(189), "a", nil},
		{id(190), "b", nil},
		{id(191), "c", nil},
		{id(192), "d", nil},
		{id(193), "e", nil},
		{id(194), "f", nil},
		{id(195), "g", nil},
		{id(196), "a", nil},
		{id(197), "b", nil},
		{id(198), "c", nil},
		{id(199), "d", nil},
		{id(200), "e", nil},
		{id(201), "f", nil},
		{id(202), "g", nil},
		{id(203), "a", nil},
		{id(204), "b", nil},
		{id(205), "c", nil},
		{id(206), "d", nil},
		{id(207), "e", nil},
		{id(208), "f", nil},
		{id(209), "g", nil},
		{id(210), "a", nil},
		{id(211), "b", nil},
		{id(212), "c", nil},
		{id(213), "d", nil},
		{id(214), "e", nil},
		{id(215), "f", nil},
		{id(216), "g", nil},
		{id(217), "a", nil},
		{id(218), "b", nil},
		{id(219), "c", nil},
		{id(220), "d", nil},
		{id(221), "e", nil},
		{id(222), "f", nil},
		{id(223), "g", nil},
		{id(224), "a", nil},
		{id(225), "b", nil},
		{id(226), "c", nil},
		{id(227), "d", nil},
		{id(228), "e", nil},
		{id(229), "f", nil},
		{id(230), "g", nil},
		{id(231), "a", nil},
		{id(232), "b", nil},
		{id(233), "c", nil},
		{id(234), "d", nil},
		{id(235), "e", nil},
		{id(236), "f", nil},
		{id(237), "g", nil},
		{id(238), "a", nil},
		{id(239), "b", nil},
		{id(240), "c", nil},
		{id(241), "d", nil},
		{id(242), "e", nil},
		{id(243), "f", nil},
		{id(244), "g", nil},
		{id(245), "a", nil},
		{id(246), "b", nil},
		{id(247), "c", nil},
		{id(248), "d", nil},
		{id(249), "e", nil},
		{id(250), "f", nil},
		{id(251), "g", nil},
		{id(252), "a", nil},
		{id(253), "b", nil},
		{id(254), "c", nil},
		{id(255), "d", nil},
		{id(256), "e", nil},
		{id(257), "f", nil},
		{id(258), "g", nil},
		{id(259), "a", nil},
		{id(260), "b", nil},
		{id(261), "c", nil},
		{id(262), "d", nil},
		{id(263), "e", nil},
		{id(264), "f", nil},
		{id(265), "g", nil},
		{id(266), "a", nil},
		{id(267), "b", nil},
		{id(268), "c", nil},
		{id(269), "d", nil},
		{id(270), "e", nil},
		{id(271), "f", nil},
		{id(272), "g", nil},
		{id(273), "a", nil},
		{id(274), "b", nil},
		{id(275), "c", nil},
		{id(276), "d", nil},
		{id(277), "e", nil},
		{id(278), "f", nil},
		{id(279), "g", nil},
		{id(280), "a", nil},
		{id(281), "b", nil},
		{id(282), "c", nil},
		{id(283), "d", nil},
		{id(284), "e", nil},
		{id(285), "f", nil},
		{id(286), "g", nil},
		{id(287), "a", nil},
		{id(288), "b", nil},
		{id(289), "c", nil},
		{id(290), "d", nil},
		{id(291), "e", nil},
		{id(292), "f", nil},
		{id(293), "g", nil},
		{id(294), "a", nil},
		{id(295), "b", nil},
		{id(296), "c", nil},
		{id(297), "d", nil},
		{id(298), "e", nil},
		{id(299), "f", nil},
		{id(300), "g", nil},
		{id(301), "a", nil},
		{id(302), "b", nil},
		{id(303), "c", nil},
		{id(304), "d", nil},
		{id(305), "e", nil},
		{id(306), "f", nil},
		{id(307), "g", nil},
		{id(308), "a", nil},
		{id(309), "b", nil},
		{id(310), "c", nil},
		{id(311), "d", nil},
		{id(312), "e", nil},
		{id(313), "f", nil},
		{id(314), "g", nil},
		{id(315), "a", nil},
		{id(316), "b", nil},
		{id(317), "c", nil},
		{id(318), "d", nil},
		{id(319), "e", nil},
		{id(320), "f", nil},
		{id(321), "g", nil},
		{id(322), "a", nil},
		{id(323), "b", nil},
		{id(324), "c", nil},
		{id(325), "d", nil},
		{id(326), "e", nil},
		{id(327), "f", nil},
		{id(328), "g", nil},
		{id(329), "a", nil},
		{id(330), "b", nil},
		{id(331), "c", nil},
		{id(332), "d", nil},
		{id(333), "e", nil},
		{id(334), "f", nil},
		{id(335), "g", nil},
		{id(336), "a", nil},
		{id(337), "b", nil},
		{id(338), "c", nil},
		{id(339), "d", nil},
		{id(340), "e", nil},
		{id(341), "f", nil},
		{id(342), "g", nil},
		{id(343), "a", nil},
		{id(344), "b", nil},
		{id(345), "c", nil},
		{id(346), "d", nil},
		{id(347), "e", nil},
		{id(348), "f", nil},
		{id(349), "g", nil},
		{id(350), "a", nil},
		{id(351), "b", nil},
		{id(352), "c", nil},
		{id(353), "d", nil},
		{id(354), "e", nil},
		{id(355), "f", nil},
		{id(356), "g", nil},
		{id(357), "a", nil},
		{id(358), "b", nil},
		{id(359), "c", nil},
		{id(360), "d", nil},
		{id(361), "e", nil},
		{id(362), "f", nil},
		{id(363), "g", nil},
		{id(364), "a", nil},
		{id(365), "b", nil},
		{id(366), "c", nil},
		{id(367), "d", nil},
		{id(368), "e", nil},
		{id(369), "f", nil},
		{id(370), "g", nil},
		{id(371), "a", nil},
		{id(372), "b", nil},
		{id(373), "c", nil},
		{id(374), "d", nil},
		{id(375), "e", nil},
		{id(376), "f", nil},
		{id(377), "g", nil},
		{id(378), "a", nil},
		{id(379), "b", nil},
		{id(380), "c", nil},
		{id(381), "d", nil},
		{id(382), "e", nil},
		{id(383), "f", nil},
		{id(384), "g", nil},
		{id(385), "a", nil},
		{id(386), "b", nil},
		{id(387), "c", nil},
		{id(388), "d", nil},
		{id(389), "e", nil},
		{id(390), "f", nil},
		{id(391), "g", nil},
		{id(392), "a", nil},
		{id(393), "b", nil},
		{id(394), "c", nil},
		{id(395), "d", nil},
		{id(396), "e", nil},
		{id(397), "f", nil},
		{id(398), "g", nil},
		{id(399), "a", nil},
		{id(400), "b", nil},
		{id(401), "c", nil},
		{id(402), "d", nil},
		{id(403), "e", nil},
		{id(404), "f", nil},
		{id(405), "g", nil},
		{id(406), "a", nil},
		{id(407), "b", nil},
		{id(408), "c", nil},
		{id(409), "d", nil},
		{id(410), "e", nil},
		{id(411), "f", nil},
		{id(412), "g", nil},
		{id(413), "a", nil},
		{id(414), "b", nil},
		{id(415), "c", nil},
		{id(416), "d", nil},
		{id(417), "e", nil},
		{id(418), "f", nil},
		{id(419), "g", nil},
		{id(420), "a", nil},
		{id(421), "b", nil},
		{id(422), "c", nil},
		{id(423), "d", nil},
		{id(424), "e", nil},
		{id(425), "f", nil},
		{id(426), "g", nil},
		{id(427), "a", nil},
		{id(428), "b", nil},
		{id(429), "c", nil},
		{id(430), "d", nil},
		{id(431), "e", nil},
		{id(432), "f", nil},
		{id(433), "g", nil},
		{id(434), "a", nil},
		{id(435), "b", nil},
		{id(436), "c", nil},
		{id(437), "d", nil},
		{id(438), "e", nil},
		{id(439), "f", nil},
		{id(440), "g", nil},
		{id(441), "a", nil},
		{id(442), "b", nil},
		{id(443), "c", nil},
		{id(444), "d", nil},
		{id(445), "e", nil},
		{id(446), "f", nil},
		{id(447), "g", nil},
		{id(448), "a", nil},
		{id(449), "b", nil},
		{id(450), "c", nil},
		{id(451), "d", nil},
		{id(452), "e", nil},
		{id(453), "f", nil},
		{id(454), "g", nil},
		{id(455), "a", nil},
		{id(456), "b", nil},
		{id(457), "c", nil},
		{id(458), "d", nil},
		{id(459), "e", nil},
		{id(460), "f", nil},
		{id(461), "g", nil},
		{id(462), "a", nil},
		{id(463), "b", nil},
		{id(464), "c", nil},
		{id(465), "d", nil},
		{id(466), "e", nil},
		{id(467), "f", nil},
		{id(468), "g", nil},
		{id(469), "a", nil},
		{id(470), "b", nil},
		{id(471), "c", nil},
		{id(472), "d", nil},
		{id(473), "e", nil},
		{id(474), "f", nil},
		{id(475), "g", nil},
		{id(476), "a", nil},
		{id(477), "b", nil},
		{id(478), "c", nil},
		{id(479), "d", nil},
		{id(480), "e", nil},
		{id(481), "f", nil},
		{id(482), "g", nil},
		{id(483), "a", nil},
		{id(484), "b", nil},
		{id(485), "c", nil},
		{id(486), "d", nil},
		{id(487), "e", nil},
		{id(488), "f", nil},
		{id(489), "g", nil},
		{id(490), "a", nil},
		{id(491), "b", nil},
		{id(492), "c", nil},
		{id(493), "d", nil},
		{id(494), "e", nil},
		{id(495), "f", nil},
		{id(496), "g", nil},
		{id(497), "a", nil},
		{id(498), "b", nil},
		{id(499), "c", nil},
		{id(500), "d", nil},
		{id(501), "e", nil},
		{id(502), "f", nil},
		{id(503), "g", nil},
		{id(504), "a", nil},
		{id(505), "b", nil},
		{id(506), "c", nil},
		{id(507), "d", nil},
		{id(508), "e", nil},
		{id(509), "f", nil},
		{id(510), "g", nil},
		{id(511), "a", nil},
		{id(512), "b", nil},
		{id(513), "c", nil},
		{id(514), "d", nil},
		{id(515), "e", nil},
		{id(516), "f", nil},
		{id(517), "g", nil},
		{id(518), "a", nil},
		{id(519), "b", nil},
		{id(520), "c", nil},
		{id(521), "d", nil},
		{id(522), "e", nil},
		{id(523), "f", nil},
		{id(524), "g", nil},
		{id(525), "a", nil},
		{id(526), "b", nil},
		{id(527), "c", nil},
		{id(528), "d", nil},
		{id(529), "e", nil},
		{id(530), "f", nil},
		{id(531), "g", nil},
		{id(532), "a", nil},
		{id(533), "b", nil},
		{id(534), "c", nil},
		{id(535), "d", nil},
		{id(536), "e", nil},
		{id(537), "f", nil},
		{id(538), "g", nil},
		{id(539), "a", nil},
		{id(540), "b", nil},
		{id(541), "c", nil},
		{id(542), "d", nil},
		{id(543), "e", nil},
		{id(544), "f", nil},
		{id(545), "g", nil},
		{id(546), "a", nil},
		{id(547), "b", nil},
		{id(548), "c", nil},
		{id(549), "d", nil},
		{id(550), "e", nil},
		{id(551), "f", nil},
		{id(552), "g", nil},
		{id(553), "a", nil},
		{id(554), "b", nil},
		{id(555), "c", nil},
		{id(556), "d", nil},
		{id(557), "e", nil},
		{id(558), "f", nil},
		{id(559), "g", nil},
		{id(560), "a", nil},
		{id(561), "b", nil},
		{id(562), "c", nil},
		{id(563), "d", nil},
		{id(564), "e", nil},
		{id(565), "f", nil},
		{id(566), "g", nil},
		{id(567), "a", nil},
		{id(568), "b", nil},
		{id(569), "c", nil},
		{id(570), "d", nil},
		{id(571), "e", nil},
		{id(572), "f", nil},
		{id(573), "g", nil},
		{id(574), "a", nil},
		{id(575), "b", nil},
		{id(576), "c", nil},
		{id(577), "d", nil},
		{id(578), "e", nil},
		{id(579), "f", nil},
		{id(580), "g", nil},
		{id(581), "a", nil},
		{id(582), "b", nil},
		{id(583), "c", nil},
		{id(584), "d", nil},
		{id(585), "e", nil},
		{id(586), "f", nil},
		{id(587), "g", nil},
		{id(588), "a", nil},
		{id(589), "b", nil},
		{id(590), "c", nil},
		{id(591), "d", nil},
		{id(592), "e", nil},
		{id(593), "f", nil},
		{id(594), "g", nil},
		{id(595), "a", nil},
		{id(596), "b", nil},
		{id(597), "c", nil},
		{id(598), "d", nil},
		{id(599), "e", nil},
		{id(600), "f", nil},
		{id(601), "g", nil},
		{id(602), "a", nil},
		{id(603), "b", nil},
		{id(604), "c", nil},
		{id(605), "d", nil},
		{id(606), "e", nil},
		{id(607), "f", nil},
		{id(608), "g", nil},
		{id(609), "a", nil},
		{id(610), "b", nil},
		{id(611), "c", nil},
		{id(612), "d", nil},
		{id(613), "e", nil},
		{id(614), "f", nil},
		{id(615), "g", nil},
		{id(616), "a", nil},
		{id(617), "b", nil},
		{id(618), "c", nil},
		{id(619), "d", nil},
		{id(620), "e", nil},
		{id(621), "f", nil},
		{id(622), "g", nil},
		{id(623), "a", nil},
		{id(624), "b", nil},
		{id(625), "c", nil},
		{id(626), "d", nil},
		{id(627), "e", nil},
		{id(628), "f", nil},
		{id(629), "g", nil},
		{id(630), "a", nil},
		{id(631), "b", nil},
		{id(632), "c", nil},
		{id(633), "d", nil},
		{id(634), "e", nil},
		{id(635), "f", nil},
		{id(636), "g", nil},
		{id(637), "a", nil},
		{id(638), "b", nil},
		{id(639), "c", nil},
		{id(640), "d", nil},
		{id(641), "e", nil},
		{id(642), "f", nil},
		{id(643), "g", nil},
		{id(644), "a", nil},
		{id(645), "b", nil},
		{id(646), "c", nil},
		{id(647), "d", nil},
		{id(648), "e", nil},
		{id(649), "f", nil},
		{id(650), "g", nil},
		{id(651), "a", nil},
		{id(652), "b", nil},
		{id(653), "c", nil},
		{id(654), "d", nil},
		{id(655), "e", nil},
		{id(656), "f", nil},
		{id(657), "g", nil},
		{id(658), "a", nil},
		{id(659), "b", nil},
		{id(660), "c", nil},
		{id(661), "d", nil},
		{id(662), "e", nil},
		{id(663), "f", nil},
		{id(664), "g", nil},
		{id(665), "a", nil},
		{id(666), "b", nil},
		{id(667), "c", nil},
		{id(668), "d", nil},
		{id(669), "e", nil},
		{id(670), "f", nil},
		{id(671), "g", nil},
		{id(672), "a", nil},
		{id(673), "b", nil},
		{id(674), "c", nil},
		{id(675), "d", nil},
		{id(676), "e", nil},
		{id(677), "f", nil},
		{id(678), "g", nil},
		{id(679), "a", nil},
		{id(680), "b", nil},
		{id(681), "c", nil},
		{id(682), "d", nil},
		{id(683), "e", nil},
		{id(684), "f", nil},
		{id(685), "g", nil},
		{id(686), "a", nil},
		{id(687), "b", nil},
		{id(688), "c", nil},
		{id(689), "d", nil},
		{id(690), "e", nil},
		{id(691), "f", nil},
		{id(692), "g", nil},
		{id(693), "a", nil},
		{id(694), "b", nil},
		{id(695), "c", nil},
		{id(696), "d", nil},
		{id(697), "e", nil},
		{id(698), "f", nil},
		{id(699), "g", nil},
		{id(700), "a", nil},
		{id(701), "b", nil},
		{id(702), "c", nil},
		{id(703), "d", nil},
		{id(704), "e", nil},
		{id(705), "f", nil},
		{id(706), "g", nil},
		{id(707), "a", nil},
		{id(708), "b", nil},
		{id(709), "c", nil},
		{id(710), "d", nil},
		{id(711), "e", nil},
		{id(712), "f", nil},
		{id(713), "g", nil},
		{id(714), "a", nil},
		{id(715), "b", nil},
		{id(716), "c", nil},
		{id(717), "d", nil},
		{id(718), "e", nil},
		{id(719), "f", nil},
		{id(720), "g", nil},
		{id(721), "a", nil},
		{id(722), "b", nil},
		{id(723), "c", nil},
		{id(724), "d", nil},
		{id(725), "e", nil},
		{id(726), "f", nil},
		{id(727), "g", nil},
		{id(728), "a", nil},
		{id(729), "b", nil},
		{id(730), "c", nil},
		{id(731), "d", nil},
		{id(732), "e", nil},
		{id(733), "f", nil},
		{id(734), "g", nil},
		{id(735), "a", nil},
		{id(736), "b", nil},
		{id(737), "c", nil},
		{id(738), "d", nil},
		{id(739), "e", nil},
		{id(740), "f", nil},
		{id(741), "g", nil},
		{id(742), "a", nil},
		{id(743), "b", nil},
		{id(744), "c", nil},
		{id(745), "d", nil},
		{id(746), "e", nil},
		{id(747), "f", nil},
		{id(748), "g", nil},
		{id(749), "a", nil},
		{id(750), "b", nil},
		{id(751), "c", nil},
		{id(752), "d", nil},
		{id(753), "e", nil},
		{id(754), "f", nil},
		{id(755), "g", nil},
		{id(756), "a", nil},
		{id(757), "b", nil},
		{id(758), "c", nil},
		{id(759), "d", nil},
		{id(760), "e", nil},
		{id(761), "f", nil},
		{id(762), "g", nil},
		{id(763), "a", nil},
		{id(764), "b", nil},
		{id(765), "c", nil},
		{id(766), "d", nil},
		{id(767), "e", nil},
		{id(768), "f", nil},
		{id(769), "g", nil},
		{id(770), "a", nil},
		{id(771), "b", nil},
		{id(772), "c", nil},
		{id(773), "d", nil},
		{id(774), "e", nil},
		{id(775), "f", nil},
		{id(776), "g", nil},
		{id(777), "a", nil},
		{id(778), "b", nil},
		{id(779), "c", nil},
		{id(780), "d", nil},
		{id(781), "e", nil},
		{id(782), "f", nil},
		{id(783), "g", nil},
		{id(784), "a", nil},
		{id(785), "b", nil},
		{id(786), "c", nil},
		{id(787), "d", nil},
		{id(788), "e", nil},
		{id(789), "f", nil},
		{id(790), "g", nil},
		{id(791), "a", nil},
		{id(792), "b", nil},
		{id(793), "c", nil},
		{id(794), "d", nil},
		{id(795), "e", nil},
		{id(796), "f", nil},
		{id(797), "g", nil},
		{id(798), "a", nil},
		{id(799), "b", nil},
		{id(800), "c", nil},
		{id(801), "d", nil},
		{id(802), "e", nil},
		{id(803), "f", nil},
		{id(804), "g", nil},
		{id(805), "a", nil},
		{id(806), "b", nil},
		{id(807), "c", nil},
		{id(808), "d", nil},
		{id(809), "e", nil},
		{id(810), "f", nil},
		{id(811), "g", nil},
		{id(812), "a", nil},
		{id(813), "b", nil},
		{id(814), "c", nil},
		{id(815), "d", nil},
		{id(816), "e", nil},
		{id(817), "f", nil},
		{id(818), "g", nil},
		{id(819), "a", nil},
		{id(820), "b", nil},
		{id(821), "c", nil},
		{id(822), "d", nil},
		{id(823), "e", nil},
		{id(824), "f", nil},
		{id(825), "g", nil},
		{id(826), "a", nil},
		{id(827), "b", nil},
		{id(828), "c", nil},
		{id(829), "d", nil},
		{id(830), "e", nil},
		{id(831), "f", nil},
		{id(832), "g", nil},
		{id(833), "a", nil},
		{id(834), "b", nil},
		{id(835), "c", nil},
		{id(836), "d", nil},
		{id(837), "e", nil},
		{id(838), "f", nil},
		{id(839), "g", nil},
		{id(840), "a", nil},
		{id(841), "b", nil},
		{id(842), "c", nil},
		{id(843), "d", nil},
		{id(844), "e", nil},
		{id(845), "f", nil},
		{id(846), "g", nil},
		{id(847), "a", nil},
		{id(848), "b", nil},
		{id(849), "c", nil},
		{id(850), "d", nil},
		{id(851), "e", nil},
		{id(852), "f", nil},
		{id(853), "g", nil},
		{id(854), "a", nil},
		{id(855), "b", nil},
		{id(856), "c", nil},
		{id(857), "d", nil},
		{id(858), "e", nil},
		{id(859), "f", nil},
		{id(860), "g", nil},
		{id(861), "a", nil},
		{id(862), "b", nil},
		{id(863), "c", nil},
		{id(864), "d", nil},
		{id(865), "e", nil},
		{id(866), "f", nil},
		{id(867), "g", nil},
		{id(868), "a", nil},
		{id(869), "b", nil},
		{id(870), "c", nil},
		{id(871), "d", nil},
		{id(872), "e", nil},
		{id(873), "f", nil},
		{id(874), "g", nil},
		{id(875), "a", nil},
		{id(876), "b", nil},
		{id(877), "c", nil},
		{id(878), "d", nil},
		{id(879), "e", nil},
		{id(880), "f", nil},
		{id(881), "g", nil},
		{id(882), "a", nil},
		{id(883), "b", nil},
		{id(884), "c", nil},
		{id(885), "d", nil},
		{id(886), "e", nil},
		{id(887), "f", nil},
		{id(888), "g", nil},
		{id(889), "a", nil},
		{id(890), "b", nil},
		{id(891), "c", nil},
		{id(892), "d", nil},
		{id(893), "e", nil},
		{id(894), "f", nil},
		{id(895), "g", nil},
		{id(896), "a", nil},
		{id(897), "b", nil},
		{id(898), "c", nil},
		{id(899), "d", nil},
		{id(900), "e", nil},
		{id(901), "f", nil},
		{id(902), "g", nil},
		{id(903), "a", nil},
		{id(904), "b", nil},
		{id(905), "c", nil},
		{id(906), "d", nil},
		{id(907), "e", nil},
		{id(908), "f", nil},
		{id(909), "g", nil},
		{id(910), "a", nil},
		{id(911), "b", nil},
		{id(912), "c", nil},
		{id(913), "d", nil},
		{id(914), "e", nil},
		{id(915), "f", nil},
		{id(916), "g", nil},
		{id(917), "a", nil},
		{id(918), "b", nil},
		{id(919), "c", nil},
		{id(920), "d", nil},
		{id(921), "e", nil},
		{id(922), "f", nil},
		{id(923), "g", nil},
		{id(924), "a", nil},
		{id(925), "b", nil},
		{id(926), "c", nil},
		{id(927), "d", nil},
		{id(928), "e", nil},
		{id(929), "f", nil},
		{id(930), "g", nil},
		{id(931), "a", nil},
		{id(932), "b", nil},
		{id(933), "c", nil},
		{id(934), "d", nil},
		{id(935), "e", nil},
		{id(936), "f", nil},
		{id(937), "g", nil},
		{id(938), "a", nil},
		{id(939), "b", nil},
		{id(940), "c", nil},
		{id(941), "d", nil},
		{id(942), "e", nil},
		{id(943), "f", nil},
		{id(944), "g", nil},
		{id(945), "a", nil},
		{id(946), "b", nil},
		{id(947), "c", nil},
		{id(948), "d", nil},
		{id(949), "e", nil},
		{id(950), "f", nil},
		{id(951), "g", nil},
		{id(952), "a", nil},
		{id(953), "b", nil},
		{id(954), "c", nil},
		{id(955), "d", nil},
		{id(956), "e", nil},
		{id(957), "f", nil},
		{id(958), "g", nil},
		{id(959), "a", nil},
		{id(960), "b", nil},
		{id(961), "c", nil},
		{id(962), "d", nil},
		{id(963), "e", nil},
		{id(964), "f", nil},
		{id(965), "g", nil},
		{id(966), "a", nil},
		{id(967), "b", nil},
		{id(968), "c", nil},
		{id(969), "d", nil},
		{id(970), "e", nil},
		{id(971), "f", nil},
		{id(972), "g", nil},
		{id(973), "a", nil},
		{id(974), "b", nil},
		{id(975), "c", nil},
		{id(976), "d", nil},
		{id(977), "e", nil},
		{id(978), "f", nil},
		{id(979), "g", nil},
		{id(980), "a", nil},
		{id(981), "b", nil},
		{id(982), "c", nil},
		{id(983), "d", nil},
		{id(984), "e", nil},
		{id(985), "f", nil},
		{id(986), "g", nil},
		{id(987), "a", nil},
		{id(988), "b", nil},
		{id(989), "c", nil},
		{id(990), "d", nil},
		{id(991), "e", nil},
		{id(992), "f", nil},
		{id(993), "g", nil},
		{id(994), "a", nil},
		{id(995), "b", nil},
		{id(996), "c", nil},
		{id(997), "d", nil},
		{id(998), "e", nil},
		{id(999), "f", nil},
		{id(1000), "g", nil},
		{id(1001), "a", nil},
		{id(1002), "b", nil},
		{id(1003), "c", nil},
		{id(1004), "d", nil},
		{id(1005), "e", nil},
		{id(1006), "f", nil},
		{id(1007), "g", nil},
		{id(1008), "a", nil},
		{id(1009), "b", nil},
		{id(1010), "c", nil},
		{id(1011), "d", nil},
		{id(1012), "e", nil},
		{id(1013), "f", nil},
		{id(1014), "g", nil},
		{id(1015), "a", nil},
		{id(1016), "b", nil},
		{id(1017), "c", nil},
		{id(1018), "d", nil},
		{id(1019), "e", nil},
		{id(1020), "f", nil},
		{id(1021), "g", nil},
		{id(1022), "a", nil},
		{id(1023), "b", nil},
		{id(1024), "c", nil},
		{id(1025), "d", nil},
		{id(1026), "e", nil},
		{id(1027), "f", nil},
		{id(1028), "g", nil},
		{id(1029), "a", nil},
		{id(1030), "b", nil},
		{id(1031), "c", nil},
		{id(1032), "d", nil},
		{id(1033), "e", nil},
		{id(1034), "f", nil},
		{id(1035), "g", nil},
		{id(1036), "a", nil},
		{id(1037), "b", nil},
		{id(1038), "c", nil},
		{id(1039), "d", nil},
		{id(1040), "e", nil},
		{id(1041), "f", nil},
		{id(1042), "g", nil},
		{id(1043), "a", nil},
		{id(1044), "b", nil},
		{id(1045), "c", nil},
		{id(1046), "d", nil},
		{id(1047), "e", nil},
		{id(1048), "f", nil},
		{id(1049), "g", nil},
		{id(1050), "a", nil},
		{id(1051), "b", nil},
		{id(1052), "c", nil},
		{id(1053), "d", nil},
		{id(1054), "e", nil},
		{id(1055), "f", nil},
		{id(1056), "g", nil},
		{id(1057), "a", nil},
		{id(1058), "b", nil},
		{id(1059), "c", nil},
		{id(1060), "d", nil},
		{id(1061), "e", nil},
		{id(1062), "f", nil},
		{id(1063), "g", nil},
		{id(1064), "a", nil},
		{id(1065), "b", nil},
		{id(1066), "c", nil},
		{id(1067), "d", nil},
		{id(1068), "e", nil},
		{id(1069), "f", nil},
		{id(1070), "g", nil},
		{id(1071), "a", nil},
		{id(1072), "b", nil},
		{id(1073), "c", nil},
		{id(1074), "d", nil},
		{id(1075), "e", nil},
		{id(1076), "f", nil},
		{id(1077), "g", nil},
		{id(1078), "a", nil},
		{id(1079), "b", nil},
		{id(1080), "c", nil},
		{id(1081), "d", nil},
		{id(1082), "e", nil},
		{id(1083), "f", nil},
		{id(1084), "g", nil},
		{id(1085), "a", nil},
		{id(1086), "b", nil},
		{id(1087), "c", nil},
		{id(1088), "d", nil},
		{id(1089), "e", nil},
		{id(1090), "f", nil},
		{id(1091), "g", nil},
		{id(1092), "a", nil},
		{id(1093), "b", nil},
		{id(1094), "c", nil},
		{id(1095), "d", nil},
		{id(1096), "e", nil},
		{id(1097), "f", nil},
		{id(1098), "g", nil},
		{id(1099), "a", nil},
		{id(1100), "b", nil},
		{id(1101), "c", nil},
		{id(1102), "d", nil},
		{id(1103), "e", nil},
		{id(1104), "f", nil},
		{id(1105), "g", nil},
		{id(1106), "a", nil},
		{id(1107), "b", nil},
		{id(1108), "c", nil},
		{id(1109), "d", nil},
		{id(1110), "e", nil},
		{id(1111), "f", nil},
		{id(1112), "g", nil},
		{id(1113), "a", nil},
		{id(1114), "b", nil},
		{id(1115), "c", nil},
		{id(1116), "d", nil},
		{id(1117), "e", nil},
		{id(1118), "f", nil},
		{id(1119), "g", nil},
		{id(1120), "a", nil},
		{id(1121), "b", nil},
		{id(1122), "c", nil},
		{id(1123), "d", nil},
		{id(1124), "e", nil},
		{id(1125), "f", nil},
		{id(1126), "g", nil},
		{id(1127), "a", nil},
		{id(1128), "b", nil},
		{id(1129), "c", nil},
		{id(1130), "d", nil},
		{id(1131), "e", nil},
		{id(1132), "f", nil},
		{id(1133), "g", nil},
		{id(1134), "a", nil},
		{id(1135), "b", nil},
		{id(1136), "c", nil},
		{id(1137), "d", nil},
		{id(1138), "e", nil},
		{id(1139), "f", nil},
		{id(1140), "g", nil},
		{id(1141), "a", nil},
		{id(1142), "b", nil},
		{id(1143), "c", nil},
		{id(1144), "d", nil},
		{id(1145), "e", nil},
		{id(1146), "f", nil},
		{id(1147), "g", nil},
		{id(1148), "a", nil},
		{id(1149), "b", nil},
		{id(1150), "c", nil},
		{id(1151), "d", nil},
		{id(1152), "e", nil},
		{id(1153), "f", nil},
		{id(1154), "g", nil},
		{id(1155), "a", nil},
		{id(1156), "b", nil},
		{id(1157), "c", nil},
		{id(1158), "d", nil},
		{id(1159), "e", nil},
		{id(1160), "f", nil},
		{id(1161), "g", nil},
		{id(1162), "a", nil},
		{id(1163), "b", nil},
		{id(1164), "c", nil},
		{id(1165), "d", nil},
		{id(1166), "e", nil},
		{id(1167), "f", nil},
		{id(1168), "g", nil},
		{id(1169), "a", nil},
		{id(1170), "b", nil},
		{id(1171), "c", nil},
		{id(1172), "d", nil},
		{id(1173), "e", nil},
		{id(1174), "f", nil},
		{id(1175), "g", nil},
		{id(1176), "a", nil},
		{id(1177), "b", nil},
		{id(1178), "c", nil},
		{id(1179), "d", nil},
		{id(1180), "e", nil},
		{id(1181), "f", nil},
		{id(1182), "g", nil},
		{id(1183), "a", nil},
		{id(1184), "b", nil},
		{id(1185), "c", nil},
		{id(1186), "d", nil},
		{id(1187), "e", nil},
		{id(1188), "f", nil},
		{id(1189), "g", nil},
		{id(1190), "a", nil},
		{id(1191), "b", nil},
		{id(1192), "c", nil},
		{id(1193), "d", nil},
		{id(1194), "e", nil},
		{id(1195), "f", nil},
		{id(1196), "g", nil},
		{id(1197), "a", nil},
		{id(1198), "b", nil},
		{id(1199), "c", nil},
		{id(1200), "d", nil},
		{id(1201), "e", nil},
		{id(1202), "f", nil},
		{id(1203), "g", nil},
		{id(1204), "a", nil},
		{id(1205), "b", nil},
		{id(1206), "c", nil},
		{id(1207), "d", nil},
		{id(1208), "e", nil},
		{id(1209), "f", nil},
		{id(1210), "g", nil},
		{id(1211), "a", nil},
		{id(1212), "b", nil},
		{id(1213), "c", nil},
		{id(1214), "d", nil},
		{id(1215), "e", nil},
		{id(1216), "f", nil},
		{id(1217), "g", nil},
		{id(1218), "a", nil},
		{id(1219), "b", nil},
		{id(1220), "c", nil},
		{id(1221), "d", nil},
		{id(1222), "e", nil},
		{id(1223), "f", nil},
		{id(1224), "g", nil},
		{id(1225), "a", nil},
		{id(1226), "b", nil},
		{id(1227), "c", nil},
		{id(1228), "d", nil},
		{id(1229), "e", nil},
		{id(1230), "f", nil},
		{id(1231), "g", nil},
		{id(1232), "a", nil},
		{id(1233), "b", nil},
		{id(1234), "c", nil},
		{id(1235), "d", nil},
		{id(1236), "e", nil},
		{id(1237), "f", nil},
		{id(1238), "g", nil},
		{id(1239), "a", nil},
		{id(1240), "b", nil},
		{id(1241), "c", nil},
		{id(1242), "d", nil},
		{id(1243), "e", nil},
		{id(1244), "f", nil},
		{id(1245), "g", nil},
		{id(1246), "a", nil},
		{id(1247), "b", nil},
		{id(1248), "c", nil},
		{id(1249), "d", nil},
		{id(1250), "e", nil},
		{id(1251), "f", nil},
		{id(1252), "g", nil},
		{id(1253), "a", nil},
		{id(1254), "b", nil},
		{id(1255), "c", nil},
		{id(1256), "d", nil},
		{id(1257), "e", nil},
		{id(1258), "f", nil},
		{id(1259), "g", nil},
		{id(1260), "a", nil},
		{id(1261), "b", nil},
		{id(1262), "c", nil},
		{id(1263), "d", nil},
		{id(1264), "e", nil},
		{id(1265), "f", nil},
		{id(1266), "g", nil},
		{id(1267), "a", nil},
		{id(1268), "b", nil},
		{id(1269), "c", nil},
		{id(1270), "d", nil},
		{id(1271), "e", nil},
		{id(1272), "f", nil},
		{id(1273), "g", nil},
		{id(1274), "a", nil},
		{id(1275), "b", nil},
		{id(1276), "c", nil},
		{id(1277), "d", nil},
		{id(1278), "e", nil},
		{id(1279), "f", nil},
		{id(1280), "g", nil},
		{id(1281), "a", nil},
		{id(1282), "b", nil},
		{id(1283), "c", nil},
		{id(1284), "d", nil},
		{id(1285), "e", nil},
		{id(1286), "f", nil},
		{id(1287), "g", nil},
		{id(1288), "a", nil},
		{id(1289), "b", nil},
		{id(1290), "c", nil},
		{id(1291), "d", nil},
		{id(1292), "e", nil},
		{id(1293), "f", nil},
		{id(1294), "g", nil},
		{id(1295), "a", nil},
		{id(1296), "b", nil},
		{id(1297), "c", nil},
		{id(1298), "d", nil},
		{id(1299), "e", nil},
	}
}

func statements(a, b []int, stop int) (sum int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered: %v, %d", e, sum)
		}
	}()
	var fs []func() int
	k := 0
outer:
	for round := 0; ; round++ {
		k = round % 4
		fs = append(fs, func() int { k++; return k + round })
		sum = sum*3 + a[(k+0)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+1)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+2)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+3)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+4)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+5)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+6)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+7)%4]*b[(sum&7+2)%4]
		if round == stop-1 {
			continue outer
		}
		sum = sum*3 + a[(k+8)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+9)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+10)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+11)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+12)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+13)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+14)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+15)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+16)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+17)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+18)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+19)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+20)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+21)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+22)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+23)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+24)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+25)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+26)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+27)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+28)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+29)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+30)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+31)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+32)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+33)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+34)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+35)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+36)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+37)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+38)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+39)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+40)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+41)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+42)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+43)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+44)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+45)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+46)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+47)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+48)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+49)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+50)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+51)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+52)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+53)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+54)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+55)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+56)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+57)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+58)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+59)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+60)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+61)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+62)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+63)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+64)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+65)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+66)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+67)%4]*b[(sum&7+2)%4]
		if round == stop-2 {
			continue outer
		}
		sum = sum*3 + a[(k+68)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+69)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+70)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+71)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+72)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+73)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+74)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+75)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+76)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+77)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+78)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+79)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+80)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+81)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+82)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+83)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+84)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+85)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+86)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+87)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+88)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+89)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+90)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+91)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+92)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+93)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+94)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+95)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+96)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+97)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+98)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+99)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+100)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+101)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+102)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+103)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+104)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+105)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+106)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+107)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+108)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+109)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+110)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+111)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+112)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+113)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+114)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+115)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+116)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+117)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+118)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+119)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+120)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+121)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+122)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+123)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+124)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+125)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+126)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+127)%4]*b[(sum&7+2)%4]
		if round == stop-3 {
			continue outer
		}
		sum = sum*3 + a[(k+128)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+129)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+130)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+131)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+132)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+133)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+134)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+135)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+136)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+137)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+138)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+139)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+140)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+141)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+142)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+143)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+144)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+145)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+146)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+147)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+148)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+149)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+150)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+151)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+152)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+153)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+154)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+155)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+156)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+157)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+158)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+159)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+160)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+161)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+162)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+163)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+164)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+165)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+166)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+167)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+168)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+169)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+170)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+171)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+172)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+173)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+174)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+175)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+176)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+177)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+178)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+179)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+180)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+181)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+182)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+183)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+184)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+185)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+186)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+187)%4]*b[(sum&7+2)%4]
		if round == stop-4 {
			continue outer
		}
		sum = sum*3 + a[(k+188)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+189)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+190)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+191)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+192)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+193)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+194)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+195)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+196)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+197)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+198)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+199)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+200)%4]*b[(sum&7+0)%4]
		if round == stop {
			break outer
		}
		if stop < 0 && round == 2 {
			return sum, nil
		}
		if stop == 100 {
			sum += b[len(b)+k]
		}
		sum = sum*3 + a[(k+201)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+202)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+203)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+204)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+205)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+206)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+207)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+208)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+209)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+210)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+211)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+212)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+213)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+214)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+215)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+216)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+217)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+218)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+219)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+220)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+221)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+222)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+223)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+224)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+225)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+226)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+227)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+228)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+229)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+230)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+231)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+232)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+233)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+234)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+235)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+236)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+237)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+238)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+239)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+240)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+241)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+242)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+243)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+244)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+245)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+246)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+247)%4]*b[(sum&7+2)%4]
		if round == stop-5 {
			continue outer
		}
		sum = sum*3 + a[(k+248)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+249)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+250)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+251)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+252)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+253)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+254)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+255)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+256)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+257)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+258)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+259)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+260)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+261)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+262)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+263)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+264)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+265)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+266)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+267)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+268)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+269)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+270)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+271)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+272)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+273)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+274)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+275)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+276)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+277)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+278)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+279)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+280)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+281)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+282)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+283)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+284)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+285)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+286)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+287)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+288)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+289)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+290)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+291)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+292)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+293)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+294)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+295)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+296)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+297)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+298)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+299)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+300)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+301)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+302)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+303)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+304)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+305)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+306)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+307)%4]*b[(sum&7+2)%4]
		if round == stop-6 {
			continue outer
		}
		sum = sum*3 + a[(k+308)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+309)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+310)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+311)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+312)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+313)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+314)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+315)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+316)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+317)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+318)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+319)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+320)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+321)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+322)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+323)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+324)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+325)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+326)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+327)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+328)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+329)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+330)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+331)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+332)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+333)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+334)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+335)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+336)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+337)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+338)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+339)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+340)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+341)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+342)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+343)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+344)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+345)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+346)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+347)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+348)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+349)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+350)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+351)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+352)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+353)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+354)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+355)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+356)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+357)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+358)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+359)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+360)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+361)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+362)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+363)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+364)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+365)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+366)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+367)%4]*b[(sum&7+2)%4]
		if round == stop-7 {
			continue outer
		}
		sum = sum*3 + a[(k+368)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+369)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+370)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+371)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+372)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+373)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+374)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+375)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+376)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+377)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+378)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+379)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+380)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+381)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+382)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+383)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+384)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+385)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+386)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+387)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+388)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+389)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+390)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+391)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+392)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+393)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+394)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+395)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+396)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+397)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+398)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+399)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+400)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+401)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+402)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+403)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+404)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+405)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+406)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+407)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+408)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+409)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+410)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+411)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+412)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+413)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+414)%4]*b[(sum&7+4)%4]
		sum = sum*3 + a[(k+415)%4]*b[(sum&7+0)%4]
		sum = sum*3 + a[(k+416)%4]*b[(sum&7+1)%4]
		sum = sum*3 + a[(k+417)%4]*b[(sum&7+2)%4]
		sum = sum*3 + a[(k+418)%4]*b[(sum&7+3)%4]
		sum = sum*3 + a[(k+419)%4]*b[(sum&7+4)%4]
	}
	for _, f := range fs {
		sum += f()
	}
	return sum, nil
}

func choose(n int) (string, int) {
	switch n {
	case 0:
		return fmt.Sprint(0, n, id(n+1)), n ^ 0
	case 3:
		return fmt.Sprint(1, n, id(n+1)), n ^ 1
	case 6:
		return fmt.Sprint(2, n, id(n+1)), n ^ 2
	case 9:
		return fmt.Sprint(3, n, id(n+1)), n ^ 3
	case 12:
		return fmt.Sprint(4, n, id(n+1)), n ^ 4
	case 15:
		return fmt.Sprint(5, n, id(n+1)), n ^ 5
	case 18:
		return fmt.Sprint(6, n, id(n+1)), n ^ 6
	case 21:
		return fmt.Sprint(7, n, id(n+1)), n ^ 7
	case 24:
		return fmt.Sprint(8, n, id(n+1)), n ^ 8
	case 27:
		return fmt.Sprint(9, n, id(n+1)), n ^ 9
	case 30:
		return fmt.Sprint(10, n, id(n+1)), n ^ 10
	case 33:
		return fmt.Sprint(11, n, id(n+1)), n ^ 11
	case 36:
		return fmt.Sprint(12, n, id(n+1)), n ^ 12
	case 39:
		return fmt.Sprint(13, n, id(n+1)), n ^ 13
	case 42:
		return fmt.Sprint(14, n, id(n+1)), n ^ 14
	case 45:
		return fmt.Sprint(15, n, id(n+1)), n ^ 15
	case 48:
		return fmt.Sprint(16, n, id(n+1)), n ^ 16
	case 51:
		return fmt.Sprint(17, n, id(n+1)), n ^ 17
	case 54:
		return fmt.Sprint(18, n, id(n+1)), n ^ 18
	case 57:
		return fmt.Sprint(19, n, id(n+1)), n ^ 19
	case 60:
		return fmt.Sprint(20, n, id(n+1)), n ^ 20
	case 63:
		return fmt.Sprint(21, n, id(n+1)), n ^ 21
	case 66:
		return fmt.Sprint(22, n, id(n+1)), n ^ 22
	case 69:
		return fmt.Sprint(23, n, id(n+1)), n ^ 23
	case 72:
		return fmt.Sprint(24, n, id(n+1)), n ^ 24
	case 75:
		return fmt.Sprint(25, n, id(n+1)), n ^ 25
	case 78:
		return fmt.Sprint(26, n, id(n+1)), n ^ 26
	case 81:
		return fmt.Sprint(27, n, id(n+1)), n ^ 27
	case 84:
		return fmt.Sprint(28, n, id(n+1)), n ^ 28
	case 87:
		return fmt.Sprint(29, n, id(n+1)), n ^ 29
	case 90:
		return fmt.Sprint(30, n, id(n+1)), n ^ 30
	case 93:
		return fmt.Sprint(31, n, id(n+1)), n ^ 31
	case 96:
		return fmt.Sprint(32, n, id(n+1)), n ^ 32
	case 99:
		return fmt.Sprint(33, n, id(n+1)), n ^ 33
	case 102:
		return fmt.Sprint(34, n, id(n+1)), n ^ 34
	case 105:
		return fmt.Sprint(35, n, id(n+1)), n ^ 35
	case 108:
		return fmt.Sprint(36, n, id(n+1)), n ^ 36
	case 111:
		return fmt.Sprint(37, n, id(n+1)), n ^ 37
	case 114:
		return fmt.Sprint(38, n, id(n+1)), n ^ 38
	case 117:
		return fmt.Sprint(39, n, id(n+1)), n ^ 39
	case 120:
		return fmt.Sprint(40, n, id(n+1)), n ^ 40
	case 123:
		return fmt.Sprint(41, n, id(n+1)), n ^ 41
	case 126:
		return fmt.Sprint(42, n, id(n+1)), n ^ 42
	case 129:
		return fmt.Sprint(43, n, id(n+1)), n ^ 43
	case 132:
		return fmt.Sprint(44, n, id(n+1)), n ^ 44
	case 135:
		return fmt.Sprint(45, n, id(n+1)), n ^ 45
	case 138:
		return fmt.Sprint(46, n, id(n+1)), n ^ 46
	case 141:
		return fmt.Sprint(47, n, id(n+1)), n ^ 47
	case 144:
		return fmt.Sprint(48, n, id(n+1)), n ^ 48
	case 147:
		return fmt.Sprint(49, n, id(n+1)), n ^ 49
	case 150:
		return fmt.Sprint(50, n, id(n+1)), n ^ 50
	case 153:
		return fmt.Sprint(51, n, id(n+1)), n ^ 51
	case 156:
		return fmt.Sprint(52, n, id(n+1)), n ^ 52
	case 159:
		return fmt.Sprint(53, n, id(n+1)), n ^ 53
	case 162:
		return fmt.Sprint(54, n, id(n+1)), n ^ 54
	case 165:
		return fmt.Sprint(55, n, id(n+1)), n ^ 55
	case 168:
		return fmt.Sprint(56, n, id(n+1)), n ^ 56
	case 171:
		return fmt.Sprint(57, n, id(n+1)), n ^ 57
	case 174:
		return fmt.Sprint(58, n, id(n+1)), n ^ 58
	case 177:
		return fmt.Sprint(59, n, id(n+1)), n ^ 59
	case 180:
		return fmt.Sprint(60, n, id(n+1)), n ^ 60
	case 183:
		return fmt.Sprint(61, n, id(n+1)), n ^ 61
	case 186:
		return fmt.Sprint(62, n, id(n+1)), n ^ 62
	case 189:
		return fmt.Sprint(63, n, id(n+1)), n ^ 63
	case 192:
		return fmt.Sprint(64, n, id(n+1)), n ^ 64
	case 195:
		return fmt.Sprint(65, n, id(n+1)), n ^ 65
	case 198:
		return fmt.Sprint(66, n, id(n+1)), n ^ 66
	case 201:
		return fmt.Sprint(67, n, id(n+1)), n ^ 67
	case 204:
		return fmt.Sprint(68, n, id(n+1)), n ^ 68
	case 207:
		return fmt.Sprint(69, n, id(n+1)), n ^ 69
	case 210:
		return fmt.Sprint(70, n, id(n+1)), n ^ 70
	case 213:
		return fmt.Sprint(71, n, id(n+1)), n ^ 71
	case 216:
		return fmt.Sprint(72, n, id(n+1)), n ^ 72
	case 219:
		return fmt.Sprint(73, n, id(n+1)), n ^ 73
	case 222:
		return fmt.Sprint(74, n, id(n+1)), n ^ 74
	case 225:
		return fmt.Sprint(75, n, id(n+1)), n ^ 75
	case 228:
		return fmt.Sprint(76, n, id(n+1)), n ^ 76
	case 231:
		return fmt.Sprint(77, n, id(n+1)), n ^ 77
	case 234:
		return fmt.Sprint(78, n, id(n+1)), n ^ 78
	case 237:
		return fmt.Sprint(79, n, id(n+1)), n ^ 79
	case 240:
		return fmt.Sprint(80, n, id(n+1)), n ^ 80
	case 243:
		return fmt.Sprint(81, n, id(n+1)), n ^ 81
	case 246:
		return fmt.Sprint(82, n, id(n+1)), n ^ 82
	case 249:
		return fmt.Sprint(83, n, id(n+1)), n ^ 83
	case 252:
		return fmt.Sprint(84, n, id(n+1)), n ^ 84
	case 255:
		return fmt.Sprint(85, n, id(n+1)), n ^ 85
	case 258:
		return fmt.Sprint(86, n, id(n+1)), n ^ 86
	case 261:
		return fmt.Sprint(87, n, id(n+1)), n ^ 87
	case 264:
		return fmt.Sprint(88, n, id(n+1)), n ^ 88
	case 267:
		return fmt.Sprint(89, n, id(n+1)), n ^ 89
	case 270:
		return fmt.Sprint(90, n, id(n+1)), n ^ 90
	case 273:
		return fmt.Sprint(91, n, id(n+1)), n ^ 91
	case 276:
		return fmt.Sprint(92, n, id(n+1)), n ^ 92
	case 279:
		return fmt.Sprint(93, n, id(n+1)), n ^ 93
	case 282:
		return fmt.Sprint(94, n, id(n+1)), n ^ 94
	case 285:
		return fmt.Sprint(95, n, id(n+1)), n ^ 95
	case 288:
		return fmt.Sprint(96, n, id(n+1)), n ^ 96
	case 291:
		return fmt.Sprint(97, n, id(n+1)), n ^ 97
	case 294:
		return fmt.Sprint(98, n, id(n+1)), n ^ 98
	case 297:
		return fmt.Sprint(99, n, id(n+1)), n ^ 99
	case 300:
		return fmt.Sprint(100, n, id(n+1)), n ^ 100
	case 303:
		return fmt.Sprint(101, n, id(n+1)), n ^ 101
	case 306:
		return fmt.Sprint(102, n, id(n+1)), n ^ 102
	case 309:
		return fmt.Sprint(103, n, id(n+1)), n ^ 103
	case 312:
		return fmt.Sprint(104, n, id(n+1)), n ^ 104
	case 315:
		return fmt.Sprint(105, n, id(n+1)), n ^ 105
	case 318:
		return fmt.Sprint(106, n, id(n+1)), n ^ 106
	case 321:
		return fmt.Sprint(107, n, id(n+1)), n ^ 107
	case 324:
		return fmt.Sprint(108, n, id(n+1)), n ^ 108
	case 327:
		return fmt.Sprint(109, n, id(n+1)), n ^ 109
	case 330:
		return fmt.Sprint(110, n, id(n+1)), n ^ 110
	case 333:
		return fmt.Sprint(111, n, id(n+1)), n ^ 111
	case 336:
		return fmt.Sprint(112, n, id(n+1)), n ^ 112
	case 339:
		return fmt.Sprint(113, n, id(n+1)), n ^ 113
	case 342:
		return fmt.Sprint(114, n, id(n+1)), n ^ 114
	case 345:
		return fmt.Sprint(115, n, id(n+1)), n ^ 115
	case 348:
		return fmt.Sprint(116, n, id(n+1)), n ^ 116
	case 351:
		return fmt.Sprint(117, n, id(n+1)), n ^ 117
	case 354:
		return fmt.Sprint(118, n, id(n+1)), n ^ 118
	case 357:
		return fmt.Sprint(119, n, id(n+1)), n ^ 119
	case 360:
		return fmt.Sprint(120, n, id(n+1)), n ^ 120
	case 363:
		return fmt.Sprint(121, n, id(n+1)), n ^ 121
	case 366:
		return fmt.Sprint(122, n, id(n+1)), n ^ 122
	case 369:
		return fmt.Sprint(123, n, id(n+1)), n ^ 123
	case 372:
		return fmt.Sprint(124, n, id(n+1)), n ^ 124
	case 375:
		return fmt.Sprint(125, n, id(n+1)), n ^ 125
	case 378:
		return fmt.Sprint(126, n, id(n+1)), n ^ 126
	case 381:
		return fmt.Sprint(127, n, id(n+1)), n ^ 127
	case 384:
		return fmt.Sprint(128, n, id(n+1)), n ^ 128
	case 387:
		return fmt.Sprint(129, n, id(n+1)), n ^ 129
	case 390:
		return fmt.Sprint(130, n, id(n+1)), n ^ 130
	case 393:
		return fmt.Sprint(131, n, id(n+1)), n ^ 131
	case 396:
		return fmt.Sprint(132, n, id(n+1)), n ^ 132
	case 399:
		return fmt.Sprint(133, n, id(n+1)), n ^ 133
	case 402:
		return fmt.Sprint(134, n, id(n+1)), n ^ 134
	case 405:
		return fmt.Sprint(135, n, id(n+1)), n ^ 135
	case 408:
		return fmt.Sprint(136, n, id(n+1)), n ^ 136
	case 411:
		return fmt.Sprint(137, n, id(n+1)), n ^ 137
	case 414:
		return fmt.Sprint(138, n, id(n+1)), n ^ 138
	case 417:
		return fmt.Sprint(139, n, id(n+1)), n ^ 139
	case 420:
		return fmt.Sprint(140, n, id(n+1)), n ^ 140
	case 423:
		return fmt.Sprint(141, n, id(n+1)), n ^ 141
	case 426:
		return fmt.Sprint(142, n, id(n+1)), n ^ 142
	case 429:
		return fmt.Sprint(143, n, id(n+1)), n ^ 143
	case 432:
		return fmt.Sprint(144, n, id(n+1)), n ^ 144
	case 435:
		return fmt.Sprint(145, n, id(n+1)), n ^ 145
	case 438:
		return fmt.Sprint(146, n, id(n+1)), n ^ 146
	case 441:
		return fmt.Sprint(147, n, id(n+1)), n ^ 147
	case 444:
		return fmt.Sprint(148, n, id(n+1)), n ^ 148
	case 447:
		return fmt.Sprint(149, n, id(n+1)), n ^ 149
	case 450:
		return fmt.Sprint(150, n, id(n+1)), n ^ 150
	case 453:
		return fmt.Sprint(151, n, id(n+1)), n ^ 151
	case 456:
		return fmt.Sprint(152, n, id(n+1)), n ^ 152
	case 459:
		return fmt.Sprint(153, n, id(n+1)), n ^ 153
	case 462:
		return fmt.Sprint(154, n, id(n+1)), n ^ 154
	case 465:
		return fmt.Sprint(155, n, id(n+1)), n ^ 155
	case 468:
		return fmt.Sprint(156, n, id(n+1)), n ^ 156
	case 471:
		return fmt.Sprint(157, n, id(n+1)), n ^ 157
	case 474:
		return fmt.Sprint(158, n, id(n+1)), n ^ 158
	case 477:
		return fmt.Sprint(159, n, id(n+1)), n ^ 159
	case 480:
		return fmt.Sprint(160, n, id(n+1)), n ^ 160
	case 483:
		return fmt.Sprint(161, n, id(n+1)), n ^ 161
	case 486:
		return fmt.Sprint(162, n, id(n+1)), n ^ 162
	case 489:
		return fmt.Sprint(163, n, id(n+1)), n ^ 163
	case 492:
		return fmt.Sprint(164, n, id(n+1)), n ^ 164
	case 495:
		return fmt.Sprint(165, n, id(n+1)), n ^ 165
	case 498:
		return fmt.Sprint(166, n, id(n+1)), n ^ 166
	case 501:
		return fmt.Sprint(167, n, id(n+1)), n ^ 167
	case 504:
		return fmt.Sprint(168, n, id(n+1)), n ^ 168
	case 507:
		return fmt.Sprint(169, n, id(n+1)), n ^ 169
	case 510:
		return fmt.Sprint(170, n, id(n+1)), n ^ 170
	case 513:
		return fmt.Sprint(171, n, id(n+1)), n ^ 171
	case 516:
		return fmt.Sprint(172, n, id(n+1)), n ^ 172
	case 519:
		return fmt.Sprint(173, n, id(n+1)), n ^ 173
	case 522:
		return fmt.Sprint(174, n, id(n+1)), n ^ 174
	case 525:
		return fmt.Sprint(175, n, id(n+1)), n ^ 175
	case 528:
		return fmt.Sprint(176, n, id(n+1)), n ^ 176
	case 531:
		return fmt.Sprint(177, n, id(n+1)), n ^ 177
	case 534:
		return fmt.Sprint(178, n, id(n+1)), n ^ 178
	case 537:
		return fmt.Sprint(179, n, id(n+1)), n ^ 179
	case 540:
		return fmt.Sprint(180, n, id(n+1)), n ^ 180
	case 543:
		return fmt.Sprint(181, n, id(n+1)), n ^ 181
	case 546:
		return fmt.Sprint(182, n, id(n+1)), n ^ 182
	case 549:
		return fmt.Sprint(183, n, id(n+1)), n ^ 183
	case 552:
		return fmt.Sprint(184, n, id(n+1)), n ^ 184
	case 555:
		return fmt.Sprint(185, n, id(n+1)), n ^ 185
	case 558:
		return fmt.Sprint(186, n, id(n+1)), n ^ 186
	case 561:
		return fmt.Sprint(187, n, id(n+1)), n ^ 187
	case 564:
		return fmt.Sprint(188, n, id(n+1)), n ^ 188
	case 567:
		return fmt.Sprint(189, n, id(n+1)), n ^ 189
	case 570:
		return fmt.Sprint(190, n, id(n+1)), n ^ 190
	case 573:
		return fmt.Sprint(191, n, id(n+1)), n ^ 191
	case 576:
		return fmt.Sprint(192, n, id(n+1)), n ^ 192
	case 579:
		return fmt.Sprint(193, n, id(n+1)), n ^ 193
	case 582:
		return fmt.Sprint(194, n, id(n+1)), n ^ 194
	case 585:
		return fmt.Sprint(195, n, id(n+1)), n ^ 195
	case 588:
		return fmt.Sprint(196, n, id(n+1)), n ^ 196
	case 591:
		return fmt.Sprint(197, n, id(n+1)), n ^ 197
	case 594:
		return fmt.Sprint(198, n, id(n+1)), n ^ 198
	case 597:
		return fmt.Sprint(199, n, id(n+1)), n ^ 199
	case 600:
		return fmt.Sprint(200, n, id(n+1)), n ^ 200
	case 603:
		return fmt.Sprint(201, n, id(n+1)), n ^ 201
	case 606:
		return fmt.Sprint(202, n, id(n+1)), n ^ 202
	case 609:
		return fmt.Sprint(203, n, id(n+1)), n ^ 203
	case 612:
		return fmt.Sprint(204, n, id(n+1)), n ^ 204
	case 615:
		return fmt.Sprint(205, n, id(n+1)), n ^ 205
	case 618:
		return fmt.Sprint(206, n, id(n+1)), n ^ 206
	case 621:
		return fmt.Sprint(207, n, id(n+1)), n ^ 207
	case 624:
		return fmt.Sprint(208, n, id(n+1)), n ^ 208
	case 627:
		return fmt.Sprint(209, n, id(n+1)), n ^ 209
	case 630:
		return fmt.Sprint(210, n, id(n+1)), n ^ 210
	case 633:
		return fmt.Sprint(211, n, id(n+1)), n ^ 211
	case 636:
		return fmt.Sprint(212, n, id(n+1)), n ^ 212
	case 639:
		return fmt.Sprint(213, n, id(n+1)), n ^ 213
	case 642:
		return fmt.Sprint(214, n, id(n+1)), n ^ 214
	case 645:
		return fmt.Sprint(215, n, id(n+1)), n ^ 215
	case 648:
		return fmt.Sprint(216, n, id(n+1)), n ^ 216
	case 651:
		return fmt.Sprint(217, n, id(n+1)), n ^ 217
	case 654:
		return fmt.Sprint(218, n, id(n+1)), n ^ 218
	case 657:
		return fmt.Sprint(219, n, id(n+1)), n ^ 219
	case 660:
		return fmt.Sprint(220, n, id(n+1)), n ^ 220
	case 663:
		return fmt.Sprint(221, n, id(n+1)), n ^ 221
	case 666:
		return fmt.Sprint(222, n, id(n+1)), n ^ 222
	case 669:
		return fmt.Sprint(223, n, id(n+1)), n ^ 223
	case 672:
		return fmt.Sprint(224, n, id(n+1)), n ^ 224
	case 675:
		return fmt.Sprint(225, n, id(n+1)), n ^ 225
	case 678:
		return fmt.Sprint(226, n, id(n+1)), n ^ 226
	case 681:
		return fmt.Sprint(227, n, id(n+1)), n ^ 227
	case 684:
		return fmt.Sprint(228, n, id(n+1)), n ^ 228
	case 687:
		return fmt.Sprint(229, n, id(n+1)), n ^ 229
	case 690:
		return fmt.Sprint(230, n, id(n+1)), n ^ 230
	case 693:
		return fmt.Sprint(231, n, id(n+1)), n ^ 231
	case 696:
		return fmt.Sprint(232, n, id(n+1)), n ^ 232
	case 699:
		return fmt.Sprint(233, n, id(n+1)), n ^ 233
	case 702:
		return fmt.Sprint(234, n, id(n+1)), n ^ 234
	case 705:
		return fmt.Sprint(235, n, id(n+1)), n ^ 235
	case 708:
		return fmt.Sprint(236, n, id(n+1)), n ^ 236
	case 711:
		return fmt.Sprint(237, n, id(n+1)), n ^ 237
	case 714:
		return fmt.Sprint(238, n, id(n+1)), n ^ 238
	case 717:
		return fmt.Sprint(239, n, id(n+1)), n ^ 239
	case 720:
		return fmt.Sprint(240, n, id(n+1)), n ^ 240
	case 723:
		return fmt.Sprint(241, n, id(n+1)), n ^ 241
	case 726:
		return fmt.Sprint(242, n, id(n+1)), n ^ 242
	case 729:
		return fmt.Sprint(243, n, id(n+1)), n ^ 243
	case 732:
		return fmt.Sprint(244, n, id(n+1)), n ^ 244
	case 735:
		return fmt.Sprint(245, n, id(n+1)), n ^ 245
	case 738:
		return fmt.Sprint(246, n, id(n+1)), n ^ 246
	case 741:
		return fmt.Sprint(247, n, id(n+1)), n ^ 247
	case 744:
		return fmt.Sprint(248, n, id(n+1)), n ^ 248
	case 747:
		return fmt.Sprint(249, n, id(n+1)), n ^ 249
	case 750:
		return fmt.Sprint(250, n, id(n+1)), n ^ 250
	case 753:
		return fmt.Sprint(251, n, id(n+1)), n ^ 251
	case 756:
		return fmt.Sprint(252, n, id(n+1)), n ^ 252
	case 759:
		return fmt.Sprint(253, n, id(n+1)), n ^ 253
	case 762:
		return fmt.Sprint(254, n, id(n+1)), n ^ 254
	case 765:
		return fmt.Sprint(255, n, id(n+1)), n ^ 255
	case 768:
		return fmt.Sprint(256, n, id(n+1)), n ^ 256
	case 771:
		return fmt.Sprint(257, n, id(n+1)), n ^ 257
	case 774:
		return fmt.Sprint(258, n, id(n+1)), n ^ 258
	case 777:
		return fmt.Sprint(259, n, id(n+1)), n ^ 259
	case 780:
		return fmt.Sprint(260, n, id(n+1)), n ^ 260
	case 783:
		return fmt.Sprint(261, n, id(n+1)), n ^ 261
	case 786:
		return fmt.Sprint(262, n, id(n+1)), n ^ 262
	case 789:
		return fmt.Sprint(263, n, id(n+1)), n ^ 263
	case 792:
		return fmt.Sprint(264, n, id(n+1)), n ^ 264
	case 795:
		return fmt.Sprint(265, n, id(n+1)), n ^ 265
	case 798:
		return fmt.Sprint(266, n, id(n+1)), n ^ 266
	case 801:
		return fmt.Sprint(267, n, id(n+1)), n ^ 267
	case 804:
		return fmt.Sprint(268, n, id(n+1)), n ^ 268
	case 807:
		return fmt.Sprint(269, n, id(n+1)), n ^ 269
	case 810:
		return fmt.Sprint(270, n, id(n+1)), n ^ 270
	case 813:
		return fmt.Sprint(271, n, id(n+1)), n ^ 271
	case 816:
		return fmt.Sprint(272, n, id(n+1)), n ^ 272
	case 819:
		return fmt.Sprint(273, n, id(n+1)), n ^ 273
	case 822:
		return fmt.Sprint(274, n, id(n+1)), n ^ 274
	case 825:
		return fmt.Sprint(275, n, id(n+1)), n ^ 275
	case 828:
		return fmt.Sprint(276, n, id(n+1)), n ^ 276
	case 831:
		return fmt.Sprint(277, n, id(n+1)), n ^ 277
	case 834:
		return fmt.Sprint(278, n, id(n+1)), n ^ 278
	case 837:
		return fmt.Sprint(279, n, id(n+1)), n ^ 279
	case 840:
		return fmt.Sprint(280, n, id(n+1)), n ^ 280
	case 843:
		return fmt.Sprint(281, n, id(n+1)), n ^ 281
	case 846:
		return fmt.Sprint(282, n, id(n+1)), n ^ 282
	case 849:
		return fmt.Sprint(283, n, id(n+1)), n ^ 283
	case 852:
		return fmt.Sprint(284, n, id(n+1)), n ^ 284
	case 855:
		return fmt.Sprint(285, n, id(n+1)), n ^ 285
	case 858:
		return fmt.Sprint(286, n, id(n+1)), n ^ 286
	case 861:
		return fmt.Sprint(287, n, id(n+1)), n ^ 287
	case 864:
		return fmt.Sprint(288, n, id(n+1)), n ^ 288
	case 867:
		return fmt.Sprint(289, n, id(n+1)), n ^ 289
	case 870:
		return fmt.Sprint(290, n, id(n+1)), n ^ 290
	case 873:
		return fmt.Sprint(291, n, id(n+1)), n ^ 291
	case 876:
		return fmt.Sprint(292, n, id(n+1)), n ^ 292
	case 879:
		return fmt.Sprint(293, n, id(n+1)), n ^ 293
	case 882:
		return fmt.Sprint(294, n, id(n+1)), n ^ 294
	case 885:
		return fmt.Sprint(295, n, id(n+1)), n ^ 295
	case 888:
		return fmt.Sprint(296, n, id(n+1)), n ^ 296
	case 891:
		return fmt.Sprint(297, n, id(n+1)), n ^ 297
	case 894:
		return fmt.Sprint(298, n, id(n+1)), n ^ 298
	case 897:
		return fmt.Sprint(299, n, id(n+1)), n ^ 299
	case 900:
		return fmt.Sprint(300, n, id(n+1)), n ^ 300
	case 903:
		return fmt.Sprint(301, n, id(n+1)), n ^ 301
	case 906:
		return fmt.Sprint(302, n, id(n+1)), n ^ 302
	case 909:
		return fmt.Sprint(303, n, id(n+1)), n ^ 303
	case 912:
		return fmt.Sprint(304, n, id(n+1)), n ^ 304
	case 915:
		return fmt.Sprint(305, n, id(n+1)), n ^ 305
	case 918:
		return fmt.Sprint(306, n, id(n+1)), n ^ 306
	case 921:
		return fmt.Sprint(307, n, id(n+1)), n ^ 307
	case 924:
		return fmt.Sprint(308, n, id(n+1)), n ^ 308
	case 927:
		return fmt.Sprint(309, n, id(n+1)), n ^ 309
	case 930:
		return fmt.Sprint(310, n, id(n+1)), n ^ 310
	case 933:
		return fmt.Sprint(311, n, id(n+1)), n ^ 311
	case 936:
		return fmt.Sprint(312, n, id(n+1)), n ^ 312
	case 939:
		return fmt.Sprint(313, n, id(n+1)), n ^ 313
	case 942:
		return fmt.Sprint(314, n, id(n+1)), n ^ 314
	case 945:
		return fmt.Sprint(315, n, id(n+1)), n ^ 315
	case 948:
		return fmt.Sprint(316, n, id(n+1)), n ^ 316
	case 951:
		return fmt.Sprint(317, n, id(n+1)), n ^ 317
	case 954:
		return fmt.Sprint(318, n, id(n+1)), n ^ 318
	case 957:
		return fmt.Sprint(319, n, id(n+1)), n ^ 319
	case 960:
		return fmt.Sprint(320, n, id(n+1)), n ^ 320
	case 963:
		return fmt.Sprint(321, n, id(n+1)), n ^ 321
	case 966:
		return fmt.Sprint(322, n, id(n+1)), n ^ 322
	case 969:
		return fmt.Sprint(323, n, id(n+1)), n ^ 323
	case 972:
		return fmt.Sprint(324, n, id(n+1)), n ^ 324
	case 975:
		return fmt.Sprint(325, n, id(n+1)), n ^ 325
	case 978:
		return fmt.Sprint(326, n, id(n+1)), n ^ 326
	case 981:
		return fmt.Sprint(327, n, id(n+1)), n ^ 327
	case 984:
		return fmt.Sprint(328, n, id(n+1)), n ^ 328
	case 987:
		return fmt.Sprint(329, n, id(n+1)), n ^ 329
	case 990:
		return fmt.Sprint(330, n, id(n+1)), n ^ 330
	case 993:
		return fmt.Sprint(331, n, id(n+1)), n ^ 331
	case 996:
		return fmt.Sprint(332, n, id(n+1)), n ^ 332
	case 999:
		return fmt.Sprint(333, n, id(n+1)), n ^ 333
	case 1002:
		return fmt.Sprint(334, n, id(n+1)), n ^ 334
	case 1005:
		return fmt.Sprint(335, n, id(n+1)), n ^ 335
	case 1008:
		return fmt.Sprint(336, n, id(n+1)), n ^ 336
	case 1011:
		return fmt.Sprint(337, n, id(n+1)), n ^ 337
	case 1014:
		return fmt.Sprint(338, n, id(n+1)), n ^ 338
	case 1017:
		return fmt.Sprint(339, n, id(n+1)), n ^ 339
	case 1020:
		return fmt.Sprint(340, n, id(n+1)), n ^ 340
	case 1023:
		return fmt.Sprint(341, n, id(n+1)), n ^ 341
	case 1026:
		return fmt.Sprint(342, n, id(n+1)), n ^ 342
	case 1029:
		return fmt.Sprint(343, n, id(n+1)), n ^ 343
	case 1032:
		return fmt.Sprint(344, n, id(n+1)), n ^ 344
	case 1035:
		return fmt.Sprint(345, n, id(n+1)), n ^ 345
	case 1038:
		return fmt.Sprint(346, n, id(n+1)), n ^ 346
	case 1041:
		return fmt.Sprint(347, n, id(n+1)), n ^ 347
	case 1044:
		return fmt.Sprint(348, n, id(n+1)), n ^ 348
	case 1047:
		return fmt.Sprint(349, n, id(n+1)), n ^ 349
	case 1050:
		return fmt.Sprint(350, n, id(n+1)), n ^ 350
	case 1053:
		return fmt.Sprint(351, n, id(n+1)), n ^ 351
	case 1056:
		return fmt.Sprint(352, n, id(n+1)), n ^ 352
	case 1059:
		return fmt.Sprint(353, n, id(n+1)), n ^ 353
	case 1062:
		return fmt.Sprint(354, n, id(n+1)), n ^ 354
	case 1065:
		return fmt.Sprint(355, n, id(n+1)), n ^ 355
	case 1068:
		return fmt.Sprint(356, n, id(n+1)), n ^ 356
	case 1071:
		return fmt.Sprint(357, n, id(n+1)), n ^ 357
	case 1074:
		return fmt.Sprint(358, n, id(n+1)), n ^ 358
	case 1077:
		return fmt.Sprint(359, n, id(n+1)), n ^ 359
	case 1080:
		return fmt.Sprint(360, n, id(n+1)), n ^ 360
	case 1083:
		return fmt.Sprint(361, n, id(n+1)), n ^ 361
	case 1086:
		return fmt.Sprint(362, n, id(n+1)), n ^ 362
	case 1089:
		return fmt.Sprint(363, n, id(n+1)), n ^ 363
	case 1092:
		return fmt.Sprint(364, n, id(n+1)), n ^ 364
	case 1095:
		return fmt.Sprint(365, n, id(n+1)), n ^ 365
	case 1098:
		return fmt.Sprint(366, n, id(n+1)), n ^ 366
	case 1101:
		return fmt.Sprint(367, n, id(n+1)), n ^ 367
	case 1104:
		return fmt.Sprint(368, n, id(n+1)), n ^ 368
	case 1107:
		return fmt.Sprint(369, n, id(n+1)), n ^ 369
	case 1110:
		return fmt.Sprint(370, n, id(n+1)), n ^ 370
	case 1113:
		return fmt.Sprint(371, n, id(n+1)), n ^ 371
	case 1116:
		return fmt.Sprint(372, n, id(n+1)), n ^ 372
	case 1119:
		return fmt.Sprint(373, n, id(n+1)), n ^ 373
	case 1122:
		return fmt.Sprint(374, n, id(n+1)), n ^ 374
	case 1125:
		return fmt.Sprint(375, n, id(n+1)), n ^ 375
	case 1128:
		return fmt.Sprint(376, n, id(n+1)), n ^ 376
	case 1131:
		return fmt.Sprint(377, n, id(n+1)), n ^ 377
	case 1134:
		return fmt.Sprint(378, n, id(n+1)), n ^ 378
	case 1137:
		return fmt.Sprint(379, n, id(n+1)), n ^ 379
	case 1140:
		return fmt.Sprint(380, n, id(n+1)), n ^ 380
	case 1143:
		return fmt.Sprint(381, n, id(n+1)), n ^ 381
	case 1146:
		return fmt.Sprint(382, n, id(n+1)), n ^ 382
	case 1149:
		return fmt.Sprint(383, n, id(n+1)), n ^ 383
	case 1152:
		return fmt.Sprint(384, n, id(n+1)), n ^ 384
	case 1155:
		return fmt.Sprint(385, n, id(n+1)), n ^ 385
	case 1158:
		return fmt.Sprint(386, n, id(n+1)), n ^ 386
	case 1161:
		return fmt.Sprint(387, n, id(n+1)), n ^ 387
	case 1164:
		return fmt.Sprint(388, n, id(n+1)), n ^ 388
	case 1167:
		return fmt.Sprint(389, n, id(n+1)), n ^ 389
	case 1170:
		return fmt.Sprint(390, n, id(n+1)), n ^ 390
	case 1173:
		return fmt.Sprint(391, n, id(n+1)), n ^ 391
	case 1176:
		return fmt.Sprint(392, n, id(n+1)), n ^ 392
	case 1179:
		return fmt.Sprint(393, n, id(n+1)), n ^ 393
	case 1182:
		return fmt.Sprint(394, n, id(n+1)), n ^ 394
	case 1185:
		return fmt.Sprint(395, n, id(n+1)), n ^ 395
	case 1188:
		return fmt.Sprint(396, n, id(n+1)), n ^ 396
	case 1191:
		return fmt.Sprint(397, n, id(n+1)), n ^ 397
	case 1194:
		return fmt.Sprint(398, n, id(n+1)), n ^ 398
	case 1197:
		return fmt.Sprint(399, n, id(n+1)), n ^ 399
	case 1200:
		return fmt.Sprint(400, n, id(n+1)), n ^ 400
	case 1203:
		return fmt.Sprint(401, n, id(n+1)), n ^ 401
	case 1206:
		return fmt.Sprint(402, n, id(n+1)), n ^ 402
	case 1209:
		return fmt.Sprint(403, n, id(n+1)), n ^ 403
	case 1212:
		return fmt.Sprint(404, n, id(n+1)), n ^ 404
	case 1215:
		return fmt.Sprint(405, n, id(n+1)), n ^ 405
	case 1218:
		return fmt.Sprint(406, n, id(n+1)), n ^ 406
	case 1221:
		return fmt.Sprint(407, n, id(n+1)), n ^ 407
	case 1224:
		return fmt.Sprint(408, n, id(n+1)), n ^ 408
	case 1227:
		return fmt.Sprint(409, n, id(n+1)), n ^ 409
	case 1230:
		return fmt.Sprint(410, n, id(n+1)), n ^ 410
	case 1233:
		return fmt.Sprint(411, n, id(n+1)), n ^ 411
	case 1236:
		return fmt.Sprint(412, n, id(n+1)), n ^ 412
	case 1239:
		return fmt.Sprint(413, n, id(n+1)), n ^ 413
	case 1242:
		return fmt.Sprint(414, n, id(n+1)), n ^ 414
	case 1245:
		return fmt.Sprint(415, n, id(n+1)), n ^ 415
	case 1248:
		return fmt.Sprint(416, n, id(n+1)), n ^ 416
	case 1251:
		return fmt.Sprint(417, n, id(n+1)), n ^ 417
	case 1254:
		return fmt.Sprint(418, n, id(n+1)), n ^ 418
	case 1257:
		return fmt.Sprint(419, n, id(n+1)), n ^ 419
	case 1260:
		return fmt.Sprint(420, n, id(n+1)), n ^ 420
	case 1263:
		return fmt.Sprint(421, n, id(n+1)), n ^ 421
	case 1266:
		return fmt.Sprint(422, n, id(n+1)), n ^ 422
	case 1269:
		return fmt.Sprint(423, n, id(n+1)), n ^ 423
	case 1272:
		return fmt.Sprint(424, n, id(n+1)), n ^ 424
	case 1275:
		return fmt.Sprint(425, n, id(n+1)), n ^ 425
	case 1278:
		return fmt.Sprint(426, n, id(n+1)), n ^ 426
	case 1281:
		return fmt.Sprint(427, n, id(n+1)), n ^ 427
	case 1284:
		return fmt.Sprint(428, n, id(n+1)), n ^ 428
	case 1287:
		return fmt.Sprint(429, n, id(n+1)), n ^ 429
	case 1290:
		return fmt.Sprint(430, n, id(n+1)), n ^ 430
	case 1293:
		return fmt.Sprint(431, n, id(n+1)), n ^ 431
	case 1296:
		return fmt.Sprint(432, n, id(n+1)), n ^ 432
	case 1299:
		return fmt.Sprint(433, n, id(n+1)), n ^ 433
	case 1302:
		return fmt.Sprint(434, n, id(n+1)), n ^ 434
	case 1305:
		return fmt.Sprint(435, n, id(n+1)), n ^ 435
	case 1308:
		return fmt.Sprint(436, n, id(n+1)), n ^ 436
	case 1311:
		return fmt.Sprint(437, n, id(n+1)), n ^ 437
	case 1314:
		return fmt.Sprint(438, n, id(n+1)), n ^ 438
	case 1317:
		return fmt.Sprint(439, n, id(n+1)), n ^ 439
	case 1320:
		return fmt.Sprint(440, n, id(n+1)), n ^ 440
	case 1323:
		return fmt.Sprint(441, n, id(n+1)), n ^ 441
	case 1326:
		return fmt.Sprint(442, n, id(n+1)), n ^ 442
	case 1329:
		return fmt.Sprint(443, n, id(n+1)), n ^ 443
	case 1332:
		return fmt.Sprint(444, n, id(n+1)), n ^ 444
	case 1335:
		return fmt.Sprint(445, n, id(n+1)), n ^ 445
	case 1338:
		return fmt.Sprint(446, n, id(n+1)), n ^ 446
	case 1341:
		return fmt.Sprint(447, n, id(n+1)), n ^ 447
	case 1344:
		return fmt.Sprint(448, n, id(n+1)), n ^ 448
	case 1347:
		return fmt.Sprint(449, n, id(n+1)), n ^ 449
	case 1350:
		return fmt.Sprint(450, n, id(n+1)), n ^ 450
	case 1353:
		return fmt.Sprint(451, n, id(n+1)), n ^ 451
	case 1356:
		return fmt.Sprint(452, n, id(n+1)), n ^ 452
	case 1359:
		return fmt.Sprint(453, n, id(n+1)), n ^ 453
	case 1362:
		return fmt.Sprint(454, n, id(n+1)), n ^ 454
	case 1365:
		return fmt.Sprint(455, n, id(n+1)), n ^ 455
	case 1368:
		return fmt.Sprint(456, n, id(n+1)), n ^ 456
	case 1371:
		return fmt.Sprint(457, n, id(n+1)), n ^ 457
	case 1374:
		return fmt.Sprint(458, n, id(n+1)), n ^ 458
	case 1377:
		return fmt.Sprint(459, n, id(n+1)), n ^ 459
	case 1380:
		return fmt.Sprint(460, n, id(n+1)), n ^ 460
	case 1383:
		return fmt.Sprint(461, n, id(n+1)), n ^ 461
	case 1386:
		return fmt.Sprint(462, n, id(n+1)), n ^ 462
	case 1389:
		return fmt.Sprint(463, n, id(n+1)), n ^ 463
	case 1392:
		return fmt.Sprint(464, n, id(n+1)), n ^ 464
	case 1395:
		return fmt.Sprint(465, n, id(n+1)), n ^ 465
	case 1398:
		return fmt.Sprint(466, n, id(n+1)), n ^ 466
	case 1401:
		return fmt.Sprint(467, n, id(n+1)), n ^ 467
	case 1404:
		return fmt.Sprint(468, n, id(n+1)), n ^ 468
	case 1407:
		return fmt.Sprint(469, n, id(n+1)), n ^ 469
	case 1410:
		return fmt.Sprint(470, n, id(n+1)), n ^ 470
	case 1413:
		return fmt.Sprint(471, n, id(n+1)), n ^ 471
	case 1416:
		return fmt.Sprint(472, n, id(n+1)), n ^ 472
	case 1419:
		return fmt.Sprint(473, n, id(n+1)), n ^ 473
	case 1422:
		return fmt.Sprint(474, n, id(n+1)), n ^ 474
	case 1425:
		return fmt.Sprint(475, n, id(n+1)), n ^ 475
	case 1428:
		return fmt.Sprint(476, n, id(n+1)), n ^ 476
	case 1431:
		return fmt.Sprint(477, n, id(n+1)), n ^ 477
	case 1434:
		return fmt.Sprint(478, n, id(n+1)), n ^ 478
	case 1437:
		return fmt.Sprint(479, n, id(n+1)), n ^ 479
	case 1440:
		return fmt.Sprint(480, n, id(n+1)), n ^ 480
	case 1443:
		return fmt.Sprint(481, n, id(n+1)), n ^ 481
	case 1446:
		return fmt.Sprint(482, n, id(n+1)), n ^ 482
	case 1449:
		return fmt.Sprint(483, n, id(n+1)), n ^ 483
	case 1452:
		return fmt.Sprint(484, n, id(n+1)), n ^ 484
	case 1455:
		return fmt.Sprint(485, n, id(n+1)), n ^ 485
	case 1458:
		return fmt.Sprint(486, n, id(n+1)), n ^ 486
	case 1461:
		return fmt.Sprint(487, n, id(n+1)), n ^ 487
	case 1464:
		return fmt.Sprint(488, n, id(n+1)), n ^ 488
	case 1467:
		return fmt.Sprint(489, n, id(n+1)), n ^ 489
	case 1470:
		return fmt.Sprint(490, n, id(n+1)), n ^ 490
	case 1473:
		return fmt.Sprint(491, n, id(n+1)), n ^ 491
	case 1476:
		return fmt.Sprint(492, n, id(n+1)), n ^ 492
	case 1479:
		return fmt.Sprint(493, n, id(n+1)), n ^ 493
	case 1482:
		return fmt.Sprint(494, n, id(n+1)), n ^ 494
	case 1485:
		return fmt.Sprint(495, n, id(n+1)), n ^ 495
	case 1488:
		return fmt.Sprint(496, n, id(n+1)), n ^ 496
	case 1491:
		return fmt.Sprint(497, n, id(n+1)), n ^ 497
	case 1494:
		return fmt.Sprint(498, n, id(n+1)), n ^ 498
	case 1497:
		return fmt.Sprint(499, n, id(n+1)), n ^ 499
	case 1500:
		return fmt.Sprint(500, n, id(n+1)), n ^ 500
	case 1503:
		return fmt.Sprint(501, n, id(n+1)), n ^ 501
	case 1506:
		return fmt.Sprint(502, n, id(n+1)), n ^ 502
	case 1509:
		return fmt.Sprint(503, n, id(n+1)), n ^ 503
	case 1512:
		return fmt.Sprint(504, n, id(n+1)), n ^ 504
	case 1515:
		return fmt.Sprint(505, n, id(n+1)), n ^ 505
	case 1518:
		return fmt.Sprint(506, n, id(n+1)), n ^ 506
	case 1521:
		return fmt.Sprint(507, n, id(n+1)), n ^ 507
	case 1524:
		return fmt.Sprint(508, n, id(n+1)), n ^ 508
	case 1527:
		return fmt.Sprint(509, n, id(n+1)), n ^ 509
	case 1530:
		return fmt.Sprint(510, n, id(n+1)), n ^ 510
	case 1533:
		return fmt.Sprint(511, n, id(n+1)), n ^ 511
	case 1536:
		return fmt.Sprint(512, n, id(n+1)), n ^ 512
	case 1539:
		return fmt.Sprint(513, n, id(n+1)), n ^ 513
	case 1542:
		return fmt.Sprint(514, n, id(n+1)), n ^ 514
	case 1545:
		return fmt.Sprint(515, n, id(n+1)), n ^ 515
	case 1548:
		return fmt.Sprint(516, n, id(n+1)), n ^ 516
	case 1551:
		return fmt.Sprint(517, n, id(n+1)), n ^ 517
	case 1554:
		return fmt.Sprint(518, n, id(n+1)), n ^ 518
	case 1557:
		return fmt.Sprint(519, n, id(n+1)), n ^ 519
	case 1560:
		return fmt.Sprint(520, n, id(n+1)), n ^ 520
	case 1563:
		return fmt.Sprint(521, n, id(n+1)), n ^ 521
	case 1566:
		return fmt.Sprint(522, n, id(n+1)), n ^ 522
	case 1569:
		return fmt.Sprint(523, n, id(n+1)), n ^ 523
	case 1572:
		return fmt.Sprint(524, n, id(n+1)), n ^ 524
	case 1575:
		return fmt.Sprint(525, n, id(n+1)), n ^ 525
	case 1578:
		return fmt.Sprint(526, n, id(n+1)), n ^ 526
	case 1581:
		return fmt.Sprint(527, n, id(n+1)), n ^ 527
	case 1584:
		return fmt.Sprint(528, n, id(n+1)), n ^ 528
	case 1587:
		return fmt.Sprint(529, n, id(n+1)), n ^ 529
	case 1590:
		return fmt.Sprint(530, n, id(n+1)), n ^ 530
	case 1593:
		return fmt.Sprint(531, n, id(n+1)), n ^ 531
	case 1596:
		return fmt.Sprint(532, n, id(n+1)), n ^ 532
	case 1599:
		return fmt.Sprint(533, n, id(n+1)), n ^ 533
	case 1602:
		return fmt.Sprint(534, n, id(n+1)), n ^ 534
	case 1605:
		return fmt.Sprint(535, n, id(n+1)), n ^ 535
	case 1608:
		return fmt.Sprint(536, n, id(n+1)), n ^ 536
	case 1611:
		return fmt.Sprint(537, n, id(n+1)), n ^ 537
	case 1614:
		return fmt.Sprint(538, n, id(n+1)), n ^ 538
	case 1617:
		return fmt.Sprint(539, n, id(n+1)), n ^ 539
	case 1620:
		return fmt.Sprint(540, n, id(n+1)), n ^ 540
	case 1623:
		return fmt.Sprint(541, n, id(n+1)), n ^ 541
	case 1626:
		return fmt.Sprint(542, n, id(n+1)), n ^ 542
	case 1629:
		return fmt.Sprint(543, n, id(n+1)), n ^ 543
	case 1632:
		return fmt.Sprint(544, n, id(n+1)), n ^ 544
	case 1635:
		return fmt.Sprint(545, n, id(n+1)), n ^ 545
	case 1638:
		return fmt.Sprint(546, n, id(n+1)), n ^ 546
	case 1641:
		return fmt.Sprint(547, n, id(n+1)), n ^ 547
	case 1644:
		return fmt.Sprint(548, n, id(n+1)), n ^ 548
	case 1647:
		return fmt.Sprint(549, n, id(n+1)), n ^ 549
	case 1650:
		return fmt.Sprint(550, n, id(n+1)), n ^ 550
	case 1653:
		return fmt.Sprint(551, n, id(n+1)), n ^ 551
	case 1656:
		return fmt.Sprint(552, n, id(n+1)), n ^ 552
	case 1659:
		return fmt.Sprint(553, n, id(n+1)), n ^ 553
	case 1662:
		return fmt.Sprint(554, n, id(n+1)), n ^ 554
	case 1665:
		return fmt.Sprint(555, n, id(n+1)), n ^ 555
	case 1668:
		return fmt.Sprint(556, n, id(n+1)), n ^ 556
	case 1671:
		return fmt.Sprint(557, n, id(n+1)), n ^ 557
	case 1674:
		return fmt.Sprint(558, n, id(n+1)), n ^ 558
	case 1677:
		return fmt.Sprint(559, n, id(n+1)), n ^ 559
	case 1680:
		return fmt.Sprint(560, n, id(n+1)), n ^ 560
	case 1683:
		return fmt.Sprint(561, n, id(n+1)), n ^ 561
	case 1686:
		return fmt.Sprint(562, n, id(n+1)), n ^ 562
	case 1689:
		return fmt.Sprint(563, n, id(n+1)), n ^ 563
	case 1692:
		return fmt.Sprint(564, n, id(n+1)), n ^ 564
	case 1695:
		return fmt.Sprint(565, n, id(n+1)), n ^ 565
	case 1698:
		return fmt.Sprint(566, n, id(n+1)), n ^ 566
	case 1701:
		return fmt.Sprint(567, n, id(n+1)), n ^ 567
	case 1704:
		return fmt.Sprint(568, n, id(n+1)), n ^ 568
	case 1707:
		return fmt.Sprint(569, n, id(n+1)), n ^ 569
	case 1710:
		return fmt.Sprint(570, n, id(n+1)), n ^ 570
	case 1713:
		return fmt.Sprint(571, n, id(n+1)), n ^ 571
	case 1716:
		return fmt.Sprint(572, n, id(n+1)), n ^ 572
	case 1719:
		return fmt.Sprint(573, n, id(n+1)), n ^ 573
	case 1722:
		return fmt.Sprint(574, n, id(n+1)), n ^ 574
	case 1725:
		return fmt.Sprint(575, n, id(n+1)), n ^ 575
	case 1728:
		return fmt.Sprint(576, n, id(n+1)), n ^ 576
	case 1731:
		return fmt.Sprint(577, n, id(n+1)), n ^ 577
	case 1734:
		return fmt.Sprint(578, n, id(n+1)), n ^ 578
	case 1737:
		return fmt.Sprint(579, n, id(n+1)), n ^ 579
	case 1740:
		return fmt.Sprint(580, n, id(n+1)), n ^ 580
	case 1743:
		return fmt.Sprint(581, n, id(n+1)), n ^ 581
	case 1746:
		return fmt.Sprint(582, n, id(n+1)), n ^ 582
	case 1749:
		return fmt.Sprint(583, n, id(n+1)), n ^ 583
	case 1752:
		return fmt.Sprint(584, n, id(n+1)), n ^ 584
	case 1755:
		return fmt.Sprint(585, n, id(n+1)), n ^ 585
	case 1758:
		return fmt.Sprint(586, n, id(n+1)), n ^ 586
	case 1761:
		return fmt.Sprint(587, n, id(n+1)), n ^ 587
	case 1764:
		return fmt.Sprint(588, n, id(n+1)), n ^ 588
	case 1767:
		return fmt.Sprint(589, n, id(n+1)), n ^ 589
	case 1770:
		return fmt.Sprint(590, n, id(n+1)), n ^ 590
	case 1773:
		return fmt.Sprint(591, n, id(n+1)), n ^ 591
	case 1776:
		return fmt.Sprint(592, n, id(n+1)), n ^ 592
	case 1779:
		return fmt.Sprint(593, n, id(n+1)), n ^ 593
	case 1782:
		return fmt.Sprint(594, n, id(n+1)), n ^ 594
	case 1785:
		return fmt.Sprint(595, n, id(n+1)), n ^ 595
	case 1788:
		return fmt.Sprint(596, n, id(n+1)), n ^ 596
	case 1791:
		return fmt.Sprint(597, n, id(n+1)), n ^ 597
	case 1794:
		return fmt.Sprint(598, n, id(n+1)), n ^ 598
	case 1797:
		return fmt.Sprint(599, n, id(n+1)), n ^ 599
	case 1800:
		return fmt.Sprint(600, n, id(n+1)), n ^ 600
	case 1803:
		return fmt.Sprint(601, n, id(n+1)), n ^ 601
	case 1806:
		return fmt.Sprint(602, n, id(n+1)), n ^ 602
	case 1809:
		return fmt.Sprint(603, n, id(n+1)), n ^ 603
	case 1812:
		return fmt.Sprint(604, n, id(n+1)), n ^ 604
	case 1815:
		return fmt.Sprint(605, n, id(n+1)), n ^ 605
	case 1818:
		return fmt.Sprint(606, n, id(n+1)), n ^ 606
	case 1821:
		return fmt.Sprint(607, n, id(n+1)), n ^ 607
	case 1824:
		return fmt.Sprint(608, n, id(n+1)), n ^ 608
	case 1827:
		return fmt.Sprint(609, n, id(n+1)), n ^ 609
	case 1830:
		return fmt.Sprint(610, n, id(n+1)), n ^ 610
	case 1833:
		return fmt.Sprint(611, n, id(n+1)), n ^ 611
	case 1836:
		return fmt.Sprint(612, n, id(n+1)), n ^ 612
	case 1839:
		return fmt.Sprint(613, n, id(n+1)), n ^ 613
	case 1842:
		return fmt.Sprint(614, n, id(n+1)), n ^ 614
	case 1845:
		return fmt.Sprint(615, n, id(n+1)), n ^ 615
	case 1848:
		return fmt.Sprint(616, n, id(n+1)), n ^ 616
	case 1851:
		return fmt.Sprint(617, n, id(n+1)), n ^ 617
	case 1854:
		return fmt.Sprint(618, n, id(n+1)), n ^ 618
	case 1857:
		return fmt.Sprint(619, n, id(n+1)), n ^ 619
	case 1860:
		return fmt.Sprint(620, n, id(n+1)), n ^ 620
	case 1863:
		return fmt.Sprint(621, n, id(n+1)), n ^ 621
	case 1866:
		return fmt.Sprint(622, n, id(n+1)), n ^ 622
	case 1869:
		return fmt.Sprint(623, n, id(n+1)), n ^ 623
	case 1872:
		return fmt.Sprint(624, n, id(n+1)), n ^ 624
	case 1875:
		return fmt.Sprint(625, n, id(n+1)), n ^ 625
	case 1878:
		return fmt.Sprint(626, n, id(n+1)), n ^ 626
	case 1881:
		return fmt.Sprint(627, n, id(n+1)), n ^ 627
	case 1884:
		return fmt.Sprint(628, n, id(n+1)), n ^ 628
	case 1887:
		return fmt.Sprint(629, n, id(n+1)), n ^ 629
	case 1890:
		return fmt.Sprint(630, n, id(n+1)), n ^ 630
	case 1893:
		return fmt.Sprint(631, n, id(n+1)), n ^ 631
	case 1896:
		return fmt.Sprint(632, n, id(n+1)), n ^ 632
	case 1899:
		return fmt.Sprint(633, n, id(n+1)), n ^ 633
	case 1902:
		return fmt.Sprint(634, n, id(n+1)), n ^ 634
	case 1905:
		return fmt.Sprint(635, n, id(n+1)), n ^ 635
	case 1908:
		return fmt.Sprint(636, n, id(n+1)), n ^ 636
	case 1911:
		return fmt.Sprint(637, n, id(n+1)), n ^ 637
	case 1914:
		return fmt.Sprint(638, n, id(n+1)), n ^ 638
	case 1917:
		return fmt.Sprint(639, n, id(n+1)), n ^ 639
	case 1920:
		return fmt.Sprint(640, n, id(n+1)), n ^ 640
	case 1923:
		return fmt.Sprint(641, n, id(n+1)), n ^ 641
	case 1926:
		return fmt.Sprint(642, n, id(n+1)), n ^ 642
	case 1929:
		return fmt.Sprint(643, n, id(n+1)), n ^ 643
	case 1932:
		return fmt.Sprint(644, n, id(n+1)), n ^ 644
	case 1935:
		return fmt.Sprint(645, n, id(n+1)), n ^ 645
	case 1938:
		return fmt.Sprint(646, n, id(n+1)), n ^ 646
	case 1941:
		return fmt.Sprint(647, n, id(n+1)), n ^ 647
	case 1944:
		return fmt.Sprint(648, n, id(n+1)), n ^ 648
	case 1947:
		return fmt.Sprint(649, n, id(n+1)), n ^ 649
	case 1950:
		return fmt.Sprint(650, n, id(n+1)), n ^ 650
	case 1953:
		return fmt.Sprint(651, n, id(n+1)), n ^ 651
	case 1956:
		return fmt.Sprint(652, n, id(n+1)), n ^ 652
	case 1959:
		return fmt.Sprint(653, n, id(n+1)), n ^ 653
	case 1962:
		return fmt.Sprint(654, n, id(n+1)), n ^ 654
	case 1965:
		return fmt.Sprint(655, n, id(n+1)), n ^ 655
	case 1968:
		return fmt.Sprint(656, n, id(n+1)), n ^ 656
	case 1971:
		return fmt.Sprint(657, n, id(n+1)), n ^ 657
	case 1974:
		return fmt.Sprint(658, n, id(n+1)), n ^ 658
	case 1977:
		return fmt.Sprint(659, n, id(n+1)), n ^ 659
	case 1980:
		return fmt.Sprint(660, n, id(n+1)), n ^ 660
	case 1983:
		return fmt.Sprint(661, n, id(n+1)), n ^ 661
	case 1986:
		return fmt.Sprint(662, n, id(n+1)), n ^ 662
	case 1989:
		return fmt.Sprint(663, n, id(n+1)), n ^ 663
	case 1992:
		return fmt.Sprint(664, n, id(n+1)), n ^ 664
	case 1995:
		return fmt.Sprint(665, n, id(n+1)), n ^ 665
	case 1998:
		return fmt.Sprint(666, n, id(n+1)), n ^ 666
	case 2001:
		return fmt.Sprint(667, n, id(n+1)), n ^ 667
	case 2004:
		return fmt.Sprint(668, n, id(n+1)), n ^ 668
	case 2007:
		return fmt.Sprint(669, n, id(n+1)), n ^ 669
	case 2010:
		return fmt.Sprint(670, n, id(n+1)), n ^ 670
	case 2013:
		return fmt.Sprint(671, n, id(n+1)), n ^ 671
	case 2016:
		return fmt.Sprint(672, n, id(n+1)), n ^ 672
	case 2019:
		return fmt.Sprint(673, n, id(n+1)), n ^ 673
	case 2022:
		return fmt.Sprint(674, n, id(n+1)), n ^ 674
	case 2025:
		return fmt.Sprint(675, n, id(n+1)), n ^ 675
	case 2028:
		return fmt.Sprint(676, n, id(n+1)), n ^ 676
	case 2031:
		return fmt.Sprint(677, n, id(n+1)), n ^ 677
	case 2034:
		return fmt.Sprint(678, n, id(n+1)), n ^ 678
	case 2037:
		return fmt.Sprint(679, n, id(n+1)), n ^ 679
	case 2040:
		return fmt.Sprint(680, n, id(n+1)), n ^ 680
	case 2043:
		return fmt.Sprint(681, n, id(n+1)), n ^ 681
	case 2046:
		return fmt.Sprint(682, n, id(n+1)), n ^ 682
	case 2049:
		return fmt.Sprint(683, n, id(n+1)), n ^ 683
	case 2052:
		return fmt.Sprint(684, n, id(n+1)), n ^ 684
	case 2055:
		return fmt.Sprint(685, n, id(n+1)), n ^ 685
	case 2058:
		return fmt.Sprint(686, n, id(n+1)), n ^ 686
	case 2061:
		return fmt.Sprint(687, n, id(n+1)), n ^ 687
	case 2064:
		return fmt.Sprint(688, n, id(n+1)), n ^ 688
	case 2067:
		return fmt.Sprint(689, n, id(n+1)), n ^ 689
	case 2070:
		return fmt.Sprint(690, n, id(n+1)), n ^ 690
	case 2073:
		return fmt.Sprint(691, n, id(n+1)), n ^ 691
	case 2076:
		return fmt.Sprint(692, n, id(n+1)), n ^ 692
	case 2079:
		return fmt.Sprint(693, n, id(n+1)), n ^ 693
	case 2082:
		return fmt.Sprint(694, n, id(n+1)), n ^ 694
	case 2085:
		return fmt.Sprint(695, n, id(n+1)), n ^ 695
	case 2088:
		return fmt.Sprint(696, n, id(n+1)), n ^ 696
	case 2091:
		return fmt.Sprint(697, n, id(n+1)), n ^ 697
	case 2094:
		return fmt.Sprint(698, n, id(n+1)), n ^ 698
	case 2097:
		return fmt.Sprint(699, n, id(n+1)), n ^ 699
	}
	return "none", -1
}

func jumps(n int) int {
	s := 0
again:
	s += n
	if s%2 == 1 {
		s += id(n) * 0
		goto l0
	}
	s ^= id(s + 0)
	if s%3 == 1 {
		s += id(n) * 1
		goto l0
	}
	s ^= id(s + 1)
	if s%4 == 1 {
		s += id(n) * 2
		goto l0
	}
	s ^= id(s + 2)
	if s%5 == 1 {
		s += id(n) * 3
		goto l0
	}
	s ^= id(s + 3)
	if s%6 == 1 {
		s += id(n) * 4
		goto l0
	}
	s ^= id(s + 4)
	if s%7 == 1 {
		s += id(n) * 5
		goto l0
	}
	s ^= id(s + 5)
	if s%8 == 1 {
		s += id(n) * 6
		goto l0
	}
	s ^= id(s + 6)
	if s%9 == 1 {
		s += id(n) * 7
		goto l0
	}
	s ^= id(s + 7)
	if s%10 == 1 {
		s += id(n) * 8
		goto l0
	}
	s ^= id(s + 8)
	if s%2 == 1 {
		s += id(n) * 9
		goto l0
	}
	s ^= id(s + 9)
	if s%3 == 1 {
		s += id(n) * 10
		goto l0
	}
	s ^= id(s + 10)
	if s%4 == 1 {
		s += id(n) * 11
		goto l0
	}
	s ^= id(s + 11)
	if s%5 == 1 {
		s += id(n) * 12
		goto l0
	}
	s ^= id(s + 12)
	if s%6 == 1 {
		s += id(n) * 13
		goto l0
	}
	s ^= id(s + 13)
	if s%7 == 1 {
		s += id(n) * 14
		goto l0
	}
	s ^= id(s + 14)
	if s%8 == 1 {
		s += id(n) * 15
		goto l0
	}
	s ^= id(s + 15)
	if s%9 == 1 {
		s += id(n) * 16
		goto l0
	}
	s ^= id(s + 16)
	if s%10 == 1 {
		s += id(n) * 17
		goto l0
	}
	s ^= id(s + 17)
	if s%2 == 1 {
		s += id(n) * 18
		goto l0
	}
	s ^= id(s + 18)
	if s%3 == 1 {
		s += id(n) * 19
		goto l0
	}
	s ^= id(s + 19)
	if s%4 == 1 {
		s += id(n) * 20
		goto l0
	}
	s ^= id(s + 20)
	if s%5 == 1 {
		s += id(n) * 21
		goto l0
	}
	s ^= id(s + 21)
	if s%6 == 1 {
		s += id(n) * 22
		goto l0
	}
	s ^= id(s + 22)
	if s%7 == 1 {
		s += id(n) * 23
		goto l0
	}
	s ^= id(s + 23)
	if s%8 == 1 {
		s += id(n) * 24
		goto l0
	}
	s ^= id(s + 24)
	if s%9 == 1 {
		s += id(n) * 25
		goto l0
	}
	s ^= id(s + 25)
	if s%10 == 1 {
		s += id(n) * 26
		goto l0
	}
	s ^= id(s + 26)
	if s%2 == 1 {
		s += id(n) * 27
		goto l0
	}
	s ^= id(s + 27)
	if s%3 == 1 {
		s += id(n) * 28
		goto l0
	}
	s ^= id(s + 28)
	if s%4 == 1 {
		s += id(n) * 29
		goto l0
	}
	s ^= id(s + 29)
	if s%5 == 1 {
		s += id(n) * 30
		goto l0
	}
	s ^= id(s + 30)
	if s%6 == 1 {
		s += id(n) * 31
		goto l0
	}
	s ^= id(s + 31)
	if s%7 == 1 {
		s += id(n) * 32
		goto l0
	}
	s ^= id(s + 32)
	if s%8 == 1 {
		s += id(n) * 33
		goto l0
	}
	s ^= id(s + 33)
	if s%9 == 1 {
		s += id(n) * 34
		goto l0
	}
	s ^= id(s + 34)
	if s%10 == 1 {
		s += id(n) * 35
		goto l0
	}
	s ^= id(s + 35)
	if s%2 == 1 {
		s += id(n) * 36
		goto l0
	}
	s ^= id(s + 36)
	if s%3 == 1 {
		s += id(n) * 37
		goto l0
	}
	s ^= id(s + 37)
	if s%4 == 1 {
		s += id(n) * 38
		goto l0
	}
	s ^= id(s + 38)
	if s%5 == 1 {
		s += id(n) * 39
		goto l0
	}
	s ^= id(s + 39)
	if s%6 == 1 {
		s += id(n) * 40
		goto l0
	}
	s ^= id(s + 40)
	if s%7 == 1 {
		s += id(n) * 41
		goto l0
	}
	s ^= id(s + 41)
	if s%8 == 1 {
		s += id(n) * 42
		goto l0
	}
	s ^= id(s + 42)
	if s%9 == 1 {
		s += id(n) * 43
		goto l0
	}
	s ^= id(s + 43)
	if s%10 == 1 {
		s += id(n) * 44
		goto l0
	}
	s ^= id(s + 44)
	if s%2 == 1 {
		s += id(n) * 45
		goto l0
	}
	s ^= id(s + 45)
	if s%3 == 1 {
		s += id(n) * 46
		goto l0
	}
	s ^= id(s + 46)
	if s%4 == 1 {
		s += id(n) * 47
		goto l0
	}
	s ^= id(s + 47)
	if s%5 == 1 {
		s += id(n) * 48
		goto l0
	}
	s ^= id(s + 48)
	if s%6 == 1 {
		s += id(n) * 49
		goto l0
	}
	s ^= id(s + 49)
	if s%7 == 1 {
		s += id(n) * 50
		goto l0
	}
	s ^= id(s + 50)
	if s%8 == 1 {
		s += id(n) * 51
		goto l0
	}
	s ^= id(s + 51)
	if s%9 == 1 {
		s += id(n) * 52
		goto l0
	}
	s ^= id(s + 52)
	if s%10 == 1 {
		s += id(n) * 53
		goto l0
	}
	s ^= id(s + 53)
	if s%2 == 1 {
		s += id(n) * 54
		goto l0
	}
	s ^= id(s + 54)
	if s%3 == 1 {
		s += id(n) * 55
		goto l0
	}
	s ^= id(s + 55)
	if s%4 == 1 {
		s += id(n) * 56
		goto l0
	}
	s ^= id(s + 56)
	if s%5 == 1 {
		s += id(n) * 57
		goto l0
	}
	s ^= id(s + 57)
	if s%6 == 1 {
		s += id(n) * 58
		goto l0
	}
	s ^= id(s + 58)
	if s%7 == 1 {
		s += id(n) * 59
		goto l0
	}
	s ^= id(s + 59)
	if s%8 == 1 {
		s += id(n) * 60
		goto l0
	}
	s ^= id(s + 60)
	if s%9 == 1 {
		s += id(n) * 61
		goto l0
	}
	s ^= id(s + 61)
	if s%10 == 1 {
		s += id(n) * 62
		goto l0
	}
	s ^= id(s + 62)
	if s%2 == 1 {
		s += id(n) * 63
		goto l0
	}
	s ^= id(s + 63)
	if s%3 == 1 {
		s += id(n) * 64
		goto l0
	}
	s ^= id(s + 64)
l0:
	s++
	if s%4 == 1 {
		s += id(n) * 65
		goto l1
	}
	s ^= id(s + 65)
	if s%5 == 1 {
		s += id(n) * 66
		goto l1
	}
	s ^= id(s + 66)
	if s%6 == 1 {
		s += id(n) * 67
		goto l1
	}
	s ^= id(s + 67)
	if s%7 == 1 {
		s += id(n) * 68
		goto l1
	}
	s ^= id(s + 68)
	if s%8 == 1 {
		s += id(n) * 69
		goto l1
	}
	s ^= id(s + 69)
	if s%9 == 1 {
		s += id(n) * 70
		goto l1
	}
	s ^= id(s + 70)
	if s%10 == 1 {
		s += id(n) * 71
		goto l1
	}
	s ^= id(s + 71)
	if s%2 == 1 {
		s += id(n) * 72
		goto l1
	}
	s ^= id(s + 72)
	if s%3 == 1 {
		s += id(n) * 73
		goto l1
	}
	s ^= id(s + 73)
	if s%4 == 1 {
		s += id(n) * 74
		goto l1
	}
	s ^= id(s + 74)
	if s%5 == 1 {
		s += id(n) * 75
		goto l1
	}
	s ^= id(s + 75)
	if s%6 == 1 {
		s += id(n) * 76
		goto l1
	}
	s ^= id(s + 76)
	if s%7 == 1 {
		s += id(n) * 77
		goto l1
	}
	s ^= id(s + 77)
	if s%8 == 1 {
		s += id(n) * 78
		goto l1
	}
	s ^= id(s + 78)
	if s%9 == 1 {
		s += id(n) * 79
		goto l1
	}
	s ^= id(s + 79)
	if s%10 == 1 {
		s += id(n) * 80
		goto l1
	}
	s ^= id(s + 80)
	if s%2 == 1 {
		s += id(n) * 81
		goto l1
	}
	s ^= id(s + 81)
	if s%3 == 1 {
		s += id(n) * 82
		goto l1
	}
	s ^= id(s + 82)
	if s%4 == 1 {
		s += id(n) * 83
		goto l1
	}
	s ^= id(s + 83)
	if s%5 == 1 {
		s += id(n) * 84
		goto l1
	}
	s ^= id(s + 84)
	if s%6 == 1 {
		s += id(n) * 85
		goto l1
	}
	s ^= id(s + 85)
	if s%7 == 1 {
		s += id(n) * 86
		goto l1
	}
	s ^= id(s + 86)
	if s%8 == 1 {
		s += id(n) * 87
		goto l1
	}
	s ^= id(s + 87)
	if s%9 == 1 {
		s += id(n) * 88
		goto l1
	}
	s ^= id(s + 88)
	if s%10 == 1 {
		s += id(n) * 89
		goto l1
	}
	s ^= id(s + 89)
	if s%2 == 1 {
		s += id(n) * 90
		goto l1
	}
	s ^= id(s + 90)
	if s%3 == 1 {
		s += id(n) * 91
		goto l1
	}
	s ^= id(s + 91)
	if s%4 == 1 {
		s += id(n) * 92
		goto l1
	}
	s ^= id(s + 92)
	if s%5 == 1 {
		s += id(n) * 93
		goto l1
	}
	s ^= id(s + 93)
	if s%6 == 1 {
		s += id(n) * 94
		goto l1
	}
	s ^= id(s + 94)
	if s%7 == 1 {
		s += id(n) * 95
		goto l1
	}
	s ^= id(s + 95)
	if s%8 == 1 {
		s += id(n) * 96
		goto l1
	}
	s ^= id(s + 96)
	if s%9 == 1 {
		s += id(n) * 97
		goto l1
	}
	s ^= id(s + 97)
	if s%10 == 1 {
		s += id(n) * 98
		goto l1
	}
	s ^= id(s + 98)
	if s%2 == 1 {
		s += id(n) * 99
		goto l1
	}
	s ^= id(s + 99)
	if s%3 == 1 {
		s += id(n) * 100
		goto l1
	}
	s ^= id(s + 100)
	if s%4 == 1 {
		s += id(n) * 101
		goto l1
	}
	s ^= id(s + 101)
	if s%5 == 1 {
		s += id(n) * 102
		goto l1
	}
	s ^= id(s + 102)
	if s%6 == 1 {
		s += id(n) * 103
		goto l1
	}
	s ^= id(s + 103)
	if s%7 == 1 {
		s += id(n) * 104
		goto l1
	}
	s ^= id(s + 104)
	if s%8 == 1 {
		s += id(n) * 105
		goto l1
	}
	s ^= id(s + 105)
	if s%9 == 1 {
		s += id(n) * 106
		goto l1
	}
	s ^= id(s + 106)
	if s%10 == 1 {
		s += id(n) * 107
		goto l1
	}
	s ^= id(s + 107)
	if s%2 == 1 {
		s += id(n) * 108
		goto l1
	}
	s ^= id(s + 108)
	if s%3 == 1 {
		s += id(n) * 109
		goto l1
	}
	s ^= id(s + 109)
	if s%4 == 1 {
		s += id(n) * 110
		goto l1
	}
	s ^= id(s + 110)
	if s%5 == 1 {
		s += id(n) * 111
		goto l1
	}
	s ^= id(s + 111)
	if s%6 == 1 {
		s += id(n) * 112
		goto l1
	}
	s ^= id(s + 112)
	if s%7 == 1 {
		s += id(n) * 113
		goto l1
	}
	s ^= id(s + 113)
	if s%8 == 1 {
		s += id(n) * 114
		goto l1
	}
	s ^= id(s + 114)
	if s%9 == 1 {
		s += id(n) * 115
		goto l1
	}
	s ^= id(s + 115)
	if s%10 == 1 {
		s += id(n) * 116
		goto l1
	}
	s ^= id(s + 116)
	if s%2 == 1 {
		s += id(n) * 117
		goto l1
	}
	s ^= id(s + 117)
	if s%3 == 1 {
		s += id(n) * 118
		goto l1
	}
	s ^= id(s + 118)
	if s%4 == 1 {
		s += id(n) * 119
		goto l1
	}
	s ^= id(s + 119)
	if s%5 == 1 {
		s += id(n) * 120
		goto l1
	}
	s ^= id(s + 120)
	if s%6 == 1 {
		s += id(n) * 121
		goto l1
	}
	s ^= id(s + 121)
	if s%7 == 1 {
		s += id(n) * 122
		goto l1
	}
	s ^= id(s + 122)
	if s%8 == 1 {
		s += id(n) * 123
		goto l1
	}
	s ^= id(s + 123)
	if s%9 == 1 {
		s += id(n) * 124
		goto l1
	}
	s ^= id(s + 124)
	if s%10 == 1 {
		s += id(n) * 125
		goto l1
	}
	s ^= id(s + 125)
	if s%2 == 1 {
		s += id(n) * 126
		goto l1
	}
	s ^= id(s + 126)
	if s%3 == 1 {
		s += id(n) * 127
		goto l1
	}
	s ^= id(s + 127)
	if s%4 == 1 {
		s += id(n) * 128
		goto l1
	}
	s ^= id(s + 128)
	if s%5 == 1 {
		s += id(n) * 129
		goto l1
	}
	s ^= id(s + 129)
l1:
	s++
	if s%6 == 1 {
		s += id(n) * 130
		goto l2
	}
	s ^= id(s + 130)
	if s%7 == 1 {
		s += id(n) * 131
		goto l2
	}
	s ^= id(s + 131)
	if s%8 == 1 {
		s += id(n) * 132
		goto l2
	}
	s ^= id(s + 132)
	if s%9 == 1 {
		s += id(n) * 133
		goto l2
	}
	s ^= id(s + 133)
	if s%10 == 1 {
		s += id(n) * 134
		goto l2
	}
	s ^= id(s + 134)
	if s%2 == 1 {
		s += id(n) * 135
		goto l2
	}
	s ^= id(s + 135)
	if s%3 == 1 {
		s += id(n) * 136
		goto l2
	}
	s ^= id(s + 136)
	if s%4 == 1 {
		s += id(n) * 137
		goto l2
	}
	s ^= id(s + 137)
	if s%5 == 1 {
		s += id(n) * 138
		goto l2
	}
	s ^= id(s + 138)
	if s%6 == 1 {
		s += id(n) * 139
		goto l2
	}
	s ^= id(s + 139)
	if s%7 == 1 {
		s += id(n) * 140
		goto l2
	}
	s ^= id(s + 140)
	if s%8 == 1 {
		s += id(n) * 141
		goto l2
	}
	s ^= id(s + 141)
	if s%9 == 1 {
		s += id(n) * 142
		goto l2
	}
	s ^= id(s + 142)
	if s%10 == 1 {
		s += id(n) * 143
		goto l2
	}
	s ^= id(s + 143)
	if s%2 == 1 {
		s += id(n) * 144
		goto l2
	}
	s ^= id(s + 144)
	if s%3 == 1 {
		s += id(n) * 145
		goto l2
	}
	s ^= id(s + 145)
	if s%4 == 1 {
		s += id(n) * 146
		goto l2
	}
	s ^= id(s + 146)
	if s%5 == 1 {
		s += id(n) * 147
		goto l2
	}
	s ^= id(s + 147)
	if s%6 == 1 {
		s += id(n) * 148
		goto l2
	}
	s ^= id(s + 148)
	if s%7 == 1 {
		s += id(n) * 149
		goto l2
	}
	s ^= id(s + 149)
	if s%8 == 1 {
		s += id(n) * 150
		goto l2
	}
	s ^= id(s + 150)
	if s%9 == 1 {
		s += id(n) * 151
		goto l2
	}
	s ^= id(s + 151)
	if s%10 == 1 {
		s += id(n) * 152
		goto l2
	}
	s ^= id(s + 152)
	if s%2 == 1 {
		s += id(n) * 153
		goto l2
	}
	s ^= id(s + 153)
	if s%3 == 1 {
		s += id(n) * 154
		goto l2
	}
	s ^= id(s + 154)
	if s%4 == 1 {
		s += id(n) * 155
		goto l2
	}
	s ^= id(s + 155)
	if s%5 == 1 {
		s += id(n) * 156
		goto l2
	}
	s ^= id(s + 156)
	if s%6 == 1 {
		s += id(n) * 157
		goto l2
	}
	s ^= id(s + 157)
	if s%7 == 1 {
		s += id(n) * 158
		goto l2
	}
	s ^= id(s + 158)
	if s%8 == 1 {
		s += id(n) * 159
		goto l2
	}
	s ^= id(s + 159)
	if s%9 == 1 {
		s += id(n) * 160
		goto l2
	}
	s ^= id(s + 160)
	if s%10 == 1 {
		s += id(n) * 161
		goto l2
	}
	s ^= id(s + 161)
	if s%2 == 1 {
		s += id(n) * 162
		goto l2
	}
	s ^= id(s + 162)
	if s%3 == 1 {
		s += id(n) * 163
		goto l2
	}
	s ^= id(s + 163)
	if s%4 == 1 {
		s += id(n) * 164
		goto l2
	}
	s ^= id(s + 164)
	if s%5 == 1 {
		s += id(n) * 165
		goto l2
	}
	s ^= id(s + 165)
	if s%6 == 1 {
		s += id(n) * 166
		goto l2
	}
	s ^= id(s + 166)
	if s%7 == 1 {
		s += id(n) * 167
		goto l2
	}
	s ^= id(s + 167)
	if s%8 == 1 {
		s += id(n) * 168
		goto l2
	}
	s ^= id(s + 168)
	if s%9 == 1 {
		s += id(n) * 169
		goto l2
	}
	s ^= id(s + 169)
	if s%10 == 1 {
		s += id(n) * 170
		goto l2
	}
	s ^= id(s + 170)
	if s%2 == 1 {
		s += id(n) * 171
		goto l2
	}
	s ^= id(s + 171)
	if s%3 == 1 {
		s += id(n) * 172
		goto l2
	}
	s ^= id(s + 172)
	if s%4 == 1 {
		s += id(n) * 173
		goto l2
	}
	s ^= id(s + 173)
	if s%5 == 1 {
		s += id(n) * 174
		goto l2
	}
	s ^= id(s + 174)
	if s%6 == 1 {
		s += id(n) * 175
		goto l2
	}
	s ^= id(s + 175)
	if s%7 == 1 {
		s += id(n) * 176
		goto l2
	}
	s ^= id(s + 176)
	if s%8 == 1 {
		s += id(n) * 177
		goto l2
	}
	s ^= id(s + 177)
	if s%9 == 1 {
		s += id(n) * 178
		goto l2
	}
	s ^= id(s + 178)
	if s%10 == 1 {
		s += id(n) * 179
		goto l2
	}
	s ^= id(s + 179)
	if s%2 == 1 {
		s += id(n) * 180
		goto l2
	}
	s ^= id(s + 180)
	if s%3 == 1 {
		s += id(n) * 181
		goto l2
	}
	s ^= id(s + 181)
	if s%4 == 1 {
		s += id(n) * 182
		goto l2
	}
	s ^= id(s + 182)
	if s%5 == 1 {
		s += id(n) * 183
		goto l2
	}
	s ^= id(s + 183)
	if s%6 == 1 {
		s += id(n) * 184
		goto l2
	}
	s ^= id(s + 184)
	if s%7 == 1 {
		s += id(n) * 185
		goto l2
	}
	s ^= id(s + 185)
	if s%8 == 1 {
		s += id(n) * 186
		goto l2
	}
	s ^= id(s + 186)
	if s%9 == 1 {
		s += id(n) * 187
		goto l2
	}
	s ^= id(s + 187)
	if s%10 == 1 {
		s += id(n) * 188
		goto l2
	}
	s ^= id(s + 188)
	if s%2 == 1 {
		s += id(n) * 189
		goto l2
	}
	s ^= id(s + 189)
	if s%3 == 1 {
		s += id(n) * 190
		goto l2
	}
	s ^= id(s + 190)
	if s%4 == 1 {
		s += id(n) * 191
		goto l2
	}
	s ^= id(s + 191)
	if s%5 == 1 {
		s += id(n) * 192
		goto l2
	}
	s ^= id(s + 192)
	if s%6 == 1 {
		s += id(n) * 193
		goto l2
	}
	s ^= id(s + 193)
	if s%7 == 1 {
		s += id(n) * 194
		goto l2
	}
	s ^= id(s + 194)
l2:
	s++
	if s%8 == 1 {
		s += id(n) * 195
		goto l3
	}
	s ^= id(s + 195)
	if s%9 == 1 {
		s += id(n) * 196
		goto l3
	}
	s ^= id(s + 196)
	if s%10 == 1 {
		s += id(n) * 197
		goto l3
	}
	s ^= id(s + 197)
	if s%2 == 1 {
		s += id(n) * 198
		goto l3
	}
	s ^= id(s + 198)
	if s%3 == 1 {
		s += id(n) * 199
		goto l3
	}
	s ^= id(s + 199)
	if s%4 == 1 {
		s += id(n) * 200
		goto l3
	}
	s ^= id(s + 200)
	if s%5 == 1 {
		s += id(n) * 201
		goto l3
	}
	s ^= id(s + 201)
	if s%6 == 1 {
		s += id(n) * 202
		goto l3
	}
	s ^= id(s + 202)
	if s%7 == 1 {
		s += id(n) * 203
		goto l3
	}
	s ^= id(s + 203)
	if s%8 == 1 {
		s += id(n) * 204
		goto l3
	}
	s ^= id(s + 204)
	if s%9 == 1 {
		s += id(n) * 205
		goto l3
	}
	s ^= id(s + 205)
	if s%10 == 1 {
		s += id(n) * 206
		goto l3
	}
	s ^= id(s + 206)
	if s%2 == 1 {
		s += id(n) * 207
		goto l3
	}
	s ^= id(s + 207)
	if s%3 == 1 {
		s += id(n) * 208
		goto l3
	}
	s ^= id(s + 208)
	if s%4 == 1 {
		s += id(n) * 209
		goto l3
	}
	s ^= id(s + 209)
	if s%5 == 1 {
		s += id(n) * 210
		goto l3
	}
	s ^= id(s + 210)
	if s%6 == 1 {
		s += id(n) * 211
		goto l3
	}
	s ^= id(s + 211)
	if s%7 == 1 {
		s += id(n) * 212
		goto l3
	}
	s ^= id(s + 212)
	if s%8 == 1 {
		s += id(n) * 213
		goto l3
	}
	s ^= id(s + 213)
	if s%9 == 1 {
		s += id(n) * 214
		goto l3
	}
	s ^= id(s + 214)
	if s%10 == 1 {
		s += id(n) * 215
		goto l3
	}
	s ^= id(s + 215)
	if s%2 == 1 {
		s += id(n) * 216
		goto l3
	}
	s ^= id(s + 216)
	if s%3 == 1 {
		s += id(n) * 217
		goto l3
	}
	s ^= id(s + 217)
	if s%4 == 1 {
		s += id(n) * 218
		goto l3
	}
	s ^= id(s + 218)
	if s%5 == 1 {
		s += id(n) * 219
		goto l3
	}
	s ^= id(s + 219)
	if s%6 == 1 {
		s += id(n) * 220
		goto l3
	}
	s ^= id(s + 220)
	if s%7 == 1 {
		s += id(n) * 221
		goto l3
	}
	s ^= id(s + 221)
	if s%8 == 1 {
		s += id(n) * 222
		goto l3
	}
	s ^= id(s + 222)
	if s%9 == 1 {
		s += id(n) * 223
		goto l3
	}
	s ^= id(s + 223)
	if s%10 == 1 {
		s += id(n) * 224
		goto l3
	}
	s ^= id(s + 224)
	if s%2 == 1 {
		s += id(n) * 225
		goto l3
	}
	s ^= id(s + 225)
	if s%3 == 1 {
		s += id(n) * 226
		goto l3
	}
	s ^= id(s + 226)
	if s%4 == 1 {
		s += id(n) * 227
		goto l3
	}
	s ^= id(s + 227)
	if s%5 == 1 {
		s += id(n) * 228
		goto l3
	}
	s ^= id(s + 228)
	if s%6 == 1 {
		s += id(n) * 229
		goto l3
	}
	s ^= id(s + 229)
	if s%7 == 1 {
		s += id(n) * 230
		goto l3
	}
	s ^= id(s + 230)
	if s%8 == 1 {
		s += id(n) * 231
		goto l3
	}
	s ^= id(s + 231)
	if s%9 == 1 {
		s += id(n) * 232
		goto l3
	}
	s ^= id(s + 232)
	if s%10 == 1 {
		s += id(n) * 233
		goto l3
	}
	s ^= id(s + 233)
	if s%2 == 1 {
		s += id(n) * 234
		goto l3
	}
	s ^= id(s + 234)
	if s%3 == 1 {
		s += id(n) * 235
		goto l3
	}
	s ^= id(s + 235)
	if s%4 == 1 {
		s += id(n) * 236
		goto l3
	}
	s ^= id(s + 236)
	if s%5 == 1 {
		s += id(n) * 237
		goto l3
	}
	s ^= id(s + 237)
	if s%6 == 1 {
		s += id(n) * 238
		goto l3
	}
	s ^= id(s + 238)
	if s%7 == 1 {
		s += id(n) * 239
		goto l3
	}
	s ^= id(s + 239)
	if s%8 == 1 {
		s += id(n) * 240
		goto l3
	}
	s ^= id(s + 240)
	if s%9 == 1 {
		s += id(n) * 241
		goto l3
	}
	s ^= id(s + 241)
	if s%10 == 1 {
		s += id(n) * 242
		goto l3
	}
	s ^= id(s + 242)
	if s%2 == 1 {
		s += id(n) * 243
		goto l3
	}
	s ^= id(s + 243)
	if s%3 == 1 {
		s += id(n) * 244
		goto l3
	}
	s ^= id(s + 244)
	if s%4 == 1 {
		s += id(n) * 245
		goto l3
	}
	s ^= id(s + 245)
	if s%5 == 1 {
		s += id(n) * 246
		goto l3
	}
	s ^= id(s + 246)
	if s%6 == 1 {
		s += id(n) * 247
		goto l3
	}
	s ^= id(s + 247)
	if s%7 == 1 {
		s += id(n) * 248
		goto l3
	}
	s ^= id(s + 248)
	if s%8 == 1 {
		s += id(n) * 249
		goto l3
	}
	s ^= id(s + 249)
	if s%9 == 1 {
		s += id(n) * 250
		goto l3
	}
	s ^= id(s + 250)
	if s%10 == 1 {
		s += id(n) * 251
		goto l3
	}
	s ^= id(s + 251)
	if s%2 == 1 {
		s += id(n) * 252
		goto l3
	}
	s ^= id(s + 252)
	if s%3 == 1 {
		s += id(n) * 253
		goto l3
	}
	s ^= id(s + 253)
	if s%4 == 1 {
		s += id(n) * 254
		goto l3
	}
	s ^= id(s + 254)
	if s%5 == 1 {
		s += id(n) * 255
		goto l3
	}
	s ^= id(s + 255)
	if s%6 == 1 {
		s += id(n) * 256
		goto l3
	}
	s ^= id(s + 256)
	if s%7 == 1 {
		s += id(n) * 257
		goto l3
	}
	s ^= id(s + 257)
	if s%8 == 1 {
		s += id(n) * 258
		goto l3
	}
	s ^= id(s + 258)
	if s%9 == 1 {
		s += id(n) * 259
		goto l3
	}
	s ^= id(s + 259)
l3:
	s++
	if n++; n < 9 {
		goto again
	}
	return s
}

func main() {
	t := table()
	for i := range t[1:] {
		t[i].next = &t[i+1]
	}
	n := 0
	for e := &t[0]; e != nil; e = e.next {
		n = n*7 + e.n + len(e.name)
	}
	fmt.Println(len(t), n)
	a, b := []int{1, 2, 3, 4}, []int{5, 6, 7, 8}
	fmt.Println(statements(a, b, 12))
	fmt.Println(statements(a, b, -1))
	fmt.Println(statements(a, b, 100))
	for i := 0; i < 2200; i += 111 {
		fmt.Println(choose(i))
	}
	fmt.Println(jumps(1), jumps(5))
	fmt.Println(statements(a, b[:3], 5))
	defer func() {
		fmt.Println("deferred")
		statements(nil, nil, 3)
		panicking(t)
	}()
	panicking(nil)
}

func panicking(t []entry) {
	s := 0
	s += id(len(t)+s) * 0
	s += id(len(t)) * 1
	s += id(len(t)+s) * 2
	s += id(len(t)) * 3
	s += id(len(t)+s) * 4
	s += id(len(t)) * 5
	s += id(len(t)+s) * 6
	s += id(len(t)) * 7
	s += id(len(t)+s) * 8
	s += id(len(t)) * 9
	s += id(len(t)+s) * 10
	s += id(len(t)) * 11
	s += id(len(t)+s) * 12
	s += id(len(t)) * 13
	s += id(len(t)+s) * 14
	s += id(len(t)) * 15
	s += id(len(t)+s) * 16
	s += id(len(t)) * 17
	s += id(len(t)+s) * 18
	s += id(len(t)) * 19
	s += id(len(t)+s) * 20
	s += id(len(t)) * 21
	s += id(len(t)+s) * 22
	s += id(len(t)) * 23
	s += id(len(t)+s) * 24
	s += id(len(t)) * 25
	s += id(len(t)+s) * 26
	s += id(len(t)) * 27
	s += id(len(t)+s) * 28
	s += id(len(t)) * 29
	s += id(len(t)+s) * 30
	s += id(len(t)) * 31
	s += id(len(t)+s) * 32
	s += id(len(t)) * 33
	s += id(len(t)+s) * 34
	s += id(len(t)) * 35
	s += id(len(t)+s) * 36
	s += id(len(t)) * 37
	s += id(len(t)+s) * 38
	s += id(len(t)) * 39
	s += id(len(t)+s) * 40
	s += id(len(t)) * 41
	s += id(len(t)+s) * 42
	s += id(len(t)) * 43
	s += id(len(t)+s) * 44
	s += id(len(t)) * 45
	s += id(len(t)+s) * 46
	s += id(len(t)) * 47
	s += id(len(t)+s) * 48
	s += id(len(t)) * 49
	s += id(len(t)+s) * 50
	s += id(len(t)) * 51
	s += id(len(t)+s) * 52
	s += id(len(t)) * 53
	s += id(len(t)+s) * 54
	s += id(len(t)) * 55
	s += id(len(t)+s) * 56
	s += id(len(t)) * 57
	s += id(len(t)+s) * 58
	s += id(len(t)) * 59
	s += id(len(t)+s) * 60
	s += id(len(t)) * 61
	s += id(len(t)+s) * 62
	s += id(len(t)) * 63
	s += id(len(t)+s) * 64
	s += id(len(t)) * 65
	s += id(len(t)+s) * 66
	s += id(len(t)) * 67
	s += id(len(t)+s) * 68
	s += id(len(t)) * 69
	s += id(len(t)+s) * 70
	s += id(len(t)) * 71
	s += id(len(t)+s) * 72
	s += id(len(t)) * 73
	s += id(len(t)+s) * 74
	s += id(len(t)) * 75
	s += id(len(t)+s) * 76
	s += id(len(t)) * 77
	s += id(len(t)+s) * 78
	s += id(len(t)) * 79
	s += id(len(t)+s) * 80
	s += id(len(t)) * 81
	s += id(len(t)+s) * 82
	s += id(len(t)) * 83
	s += id(len(t)+s) * 84
	s += id(len(t)) * 85
	s += id(len(t)+s) * 86
	s += id(len(t)) * 87
	s += id(len(t)+s) * 88
	s += id(len(t)) * 89
	s += id(len(t)+s) * 90
	s += id(len(t)) * 91
	s += id(len(t)+s) * 92
	s += id(len(t)) * 93
	s += id(len(t)+s) * 94
	s += id(len(t)) * 95
	s += id(len(t)+s) * 96
	s += id(len(t)) * 97
	s += id(len(t)+s) * 98
	s += id(len(t)) * 99
	s += id(len(t)+s) * 100
	s += id(len(t)) * 101
	s += id(len(t)+s) * 102
	s += id(len(t)) * 103
	s += id(len(t)+s) * 104
	s += id(len(t)) * 105
	s += id(len(t)+s) * 106
	s += id(len(t)) * 107
	s += id(len(t)+s) * 108
	s += id(len(t)) * 109
	s += id(len(t)+s) * 110
	s += id(len(t)) * 111
	s += id(len(t)+s) * 112
	s += id(len(t)) * 113
	s += id(len(t)+s) * 114
	s += id(len(t)) * 115
	s += id(len(t)+s) * 116
	s += id(len(t)) * 117
	s += id(len(t)+s) * 118
	s += id(len(t)) * 119
	s += id(len(t)+s) * 120
	s += id(len(t)) * 121
	s += id(len(t)+s) * 122
	s += id(len(t)) * 123
	s += id(len(t)+s) * 124
	s += id(len(t)) * 125
	s += id(len(t)+s) * 126
	s += id(len(t)) * 127
	s += id(len(t)+s) * 128
	s += id(len(t)) * 129
	s += id(len(t)+s) * 130
	s += id(len(t)) * 131
	s += id(len(t)+s) * 132
	s += id(len(t)) * 133
	s += id(len(t)+s) * 134
	s += id(len(t)) * 135
	s += id(len(t)+s) * 136
	s += id(len(t)) * 137
	s += id(len(t)+s) * 138
	s += id(len(t)) * 139
	s += id(len(t)+s) * 140
	s += id(len(t)) * 141
	s += id(len(t)+s) * 142
	s += id(len(t)) * 143
	s += id(len(t)+s) * 144
	s += id(len(t)) * 145
	s += id(len(t)+s) * 146
	s += id(len(t)) * 147
	s += id(len(t)+s) * 148
	s += id(len(t)) * 149
	s += id(len(t)+s) * 150
	s += id(len(t)) * 151
	s += id(len(t)+s) * 152
	s += id(len(t)) * 153
	s += id(len(t)+s) * 154
	s += id(len(t)) * 155
	s += id(len(t)+s) * 156
	s += id(len(t)) * 157
	s += id(len(t)+s) * 158
	s += id(len(t)) * 159
	s += id(len(t)+s) * 160
	s += id(len(t)) * 161
	s += id(len(t)+s) * 162
	s += id(len(t)) * 163
	s += id(len(t)+s) * 164
	s += id(len(t)) * 165
	s += id(len(t)+s) * 166
	s += id(len(t)) * 167
	s += id(len(t)+s) * 168
	s += id(len(t)) * 169
	s += id(len(t)+s) * 170
	s += id(len(t)) * 171
	s += id(len(t)+s) * 172
	s += id(len(t)) * 173
	s += id(len(t)+s) * 174
	s += id(len(t)) * 175
	s += id(len(t)+s) * 176
	s += id(len(t)) * 177
	s += id(len(t)+s) * 178
	s += id(len(t)) * 179
	s += id(len(t)+s) * 180
	s += id(len(t)) * 181
	s += id(len(t)+s) * 182
	s += id(len(t)) * 183
	s += id(len(t)+s) * 184
	s += id(len(t)) * 185
	s += id(len(t)+s) * 186
	s += id(len(t)) * 187
	s += id(len(t)+s) * 188
	s += id(len(t)) * 189
	s += id(len(t)+s) * 190
	s += id(len(t)) * 191
	s += id(len(t)+s) * 192
	s += id(len(t)) * 193
	s += id(len(t)+s) * 194
	s += id(len(t)) * 195
	s += id(len(t)+s) * 196
	s += id(len(t)) * 197
	s += id(len(t)+s) * 198
	s += id(len(t)) * 199
	s += id(len(t)+s) * 200
	s += id(len(t)) * 201
	s += id(len(t)+s) * 202
	s += id(len(t)) * 203
	s += id(len(t)+s) * 204
	s += id(len(t)) * 205
	s += id(len(t)+s) * 206
	s += id(len(t)) * 207
	s += id(len(t)+s) * 208
	s += id(len(t)) * 209
	s += id(len(t)+s) * 210
	s += id(len(t)) * 211
	s += id(len(t)+s) * 212
	s += id(len(t)) * 213
	s += id(len(t)+s) * 214
	s += id(len(t)) * 215
	s += id(len(t)+s) * 216
	s += id(len(t)) * 217
	s += id(len(t)+s) * 218
	s += id(len(t)) * 219
	s += id(len(t)+s) * 220
	s += id(len(t)) * 221
	s += id(len(t)+s) * 222
	s += id(len(t)) * 223
	s += id(len(t)+s) * 224
	s += id(len(t)) * 225
	s += id(len(t)+s) * 226
	s += id(len(t)) * 227
	s += id(len(t)+s) * 228
	s += id(len(t)) * 229
	s += id(len(t)+s) * 230
	s += id(len(t)) * 231
	s += id(len(t)+s) * 232
	s += id(len(t)) * 233
	s += id(len(t)+s) * 234
	s += id(len(t)) * 235
	s += id(len(t)+s) * 236
	s += id(len(t)) * 237
	s += id(len(t)+s) * 238
	s += id(len(t)) * 239
	s += id(len(t)+s) * 240
	s += id(len(t)) * 241
	s += id(len(t)+s) * 242
	s += id(len(t)) * 243
	s += id(len(t)+s) * 244
	s += id(len(t)) * 245
	s += id(len(t)+s) * 246
	s += id(len(t)) * 247
	s += id(len(t)+s) * 248
	s += id(len(t)) * 249
	s += id(len(t)+s) * 250
	s += id(len(t)) * 251
	s += id(len(t)+s) * 252
	s += id(len(t)) * 253
	s += id(len(t)+s) * 254
	s += id(len(t)) * 255
	s += id(len(t)+s) * 256
	s += id(len(t)) * 257
	s += id(len(t)+s) * 258
	s += id(len(t)) * 259
	s += id(len(t)+s) * 260
	s += id(len(t)) * 261
	s += id(len(t)+s) * 262
	s += id(len(t)) * 263
	s += id(len(t)+s) * 264
	s += id(len(t)) * 265
	s += id(len(t)+s) * 266
	s += id(len(t)) * 267
	s += id(len(t)+s) * 268
	s += id(len(t)) * 269
	s += id(len(t)+s) * 270
	s += id(len(t)) * 271
	s += id(len(t)+s) * 272
	s += id(len(t)) * 273
	s += id(len(t)+s) * 274
	s += id(len(t)) * 275
	s += id(len(t)+s) * 276
	s += id(len(t)) * 277
	s += id(len(t)+s) * 278
	s += id(len(t)) * 279
	s += id(len(t)+s) * 280
	s += id(len(t)) * 281
	s += id(len(t)+s) * 282
	s += id(len(t)) * 283
	s += id(len(t)+s) * 284
	s += id(len(t)) * 285
	s += id(len(t)+s) * 286
	s += id(len(t)) * 287
	s += id(len(t)+s) * 288
	s += id(len(t)) * 289
	s += id(len(t)+s) * 290
	s += id(len(t)) * 291
	s += id(len(t)+s) * 292
	s += id(len(t)) * 293
	s += id(len(t)+s) * 294
	s += id(len(t)) * 295
	s += id(len(t)+s) * 296
	s += id(len(t)) * 297
	s += id(len(t)+s) * 298
	s += id(len(t)) * 299
	s += id(len(t)+s) * 300
	s += id(len(t)) * 301
	s += id(len(t)+s) * 302
	s += id(len(t)) * 303
	s += id(len(t)+s) * 304
	s += id(len(t)) * 305
	s += id(len(t)+s) * 306
	s += id(len(t)) * 307
	s += id(len(t)+s) * 308
	s += id(len(t)) * 309
	s += id(len(t)+s) * 310
	s += id(len(t)) * 311
	s += id(len(t)+s) * 312
	s += id(len(t)) * 313
	s += id(len(t)+s) * 314
	s += id(len(t)) * 315
	s += id(len(t)+s) * 316
	s += id(len(t)) * 317
	s += id(len(t)+s) * 318
	s += id(len(t)) * 319
	s += id(len(t)+s) * 320
	s += id(len(t)) * 321
	s += id(len(t)+s) * 322
	s += id(len(t)) * 323
	s += id(len(t)+s) * 324
	s += id(len(t)) * 325
	s += id(len(t)+s) * 326
	s += id(len(t)) * 327
	s += id(len(t)+s) * 328
	s += id(len(t)) * 329
	s += id(len(t)+s) * 330
	s += id(len(t)) * 331
	s += id(len(t)+s) * 332
	s += id(len(t)) * 333
	s += id(len(t)+s) * 334
	s += id(len(t)) * 335
	s += id(len(t)+s) * 336
	s += id(len(t)) * 337
	s += id(len(t)+s) * 338
	s += id(len(t)) * 339
	s += id(len(t)+s) * 340
	s += id(len(t)) * 341
	s += id(len(t)+s) * 342
	s += id(len(t)) * 343
	s += id(len(t)+s) * 344
	s += id(len(t)) * 345
	s += id(len(t)+s) * 346
	s += id(len(t)) * 347
	s += id(len(t)+s) * 348
	s += id(len(t)) * 349
	s += id(len(t)+s) * 350
	s += id(len(t)) * 351
	s += id(len(t)+s) * 352
	s += id(len(t)) * 353
	s += id(len(t)+s) * 354
	s += id(len(t)) * 355
	s += id(len(t)+s) * 356
	s += id(len(t)) * 357
	s += id(len(t)+s) * 358
	s += id(len(t)) * 359
	s += id(len(t)+s) * 360
	s += id(len(t)) * 361
	s += id(len(t)+s) * 362
	s += id(len(t)) * 363
	s += id(len(t)+s) * 364
	s += id(len(t)) * 365
	s += id(len(t)+s) * 366
	s += id(len(t)) * 367
	s += id(len(t)+s) * 368
	s += id(len(t)) * 369
	s += id(len(t)+s) * 370
	s += id(len(t)) * 371
	s += id(len(t)+s) * 372
	s += id(len(t)) * 373
	s += id(len(t)+s) * 374
	s += id(len(t)) * 375
	s += id(len(t)+s) * 376
	s += id(len(t)) * 377
	s += id(len(t)+s) * 378
	s += id(len(t)) * 379
	s += id(len(t)+s) * 380
	s += id(len(t)) * 381
	s += id(len(t)+s) * 382
	s += id(len(t)) * 383
	s += id(len(t)+s) * 384
	s += id(len(t)) * 385
	s += id(len(t)+s) * 386
	s += id(len(t)) * 387
	s += id(len(t)+s) * 388
	s += id(len(t)) * 389
	s += id(len(t)+s) * 390
	s += id(len(t)) * 391
	s += id(len(t)+s) * 392
	s += id(len(t)) * 393
	s += id(len(t)+s) * 394
	s += id(len(t)) * 395
	s += id(len(t)+s) * 396
	s += id(len(t)) * 397
	s += id(len(t)+s) * 398
	s += id(len(t)) * 399
	s += id(len(t)+s) * 400
	s += id(len(t)) * 401
	s += id(len(t)+s) * 402
	s += id(len(t)) * 403
	s += id(len(t)+s) * 404
	s += id(len(t)) * 405
	s += id(len(t)+s) * 406
	s += id(len(t)) * 407
	s += id(len(t)+s) * 408
	s += id(len(t)) * 409
	s += id(len(t)+s) * 410
	s += id(len(t)) * 411
	s += id(len(t)+s) * 412
	s += id(len(t)) * 413
	s += id(len(t)+s) * 414
	s += id(len(t)) * 415
	s += id(len(t)+s) * 416
	s += id(len(t)) * 417
	s += id(len(t)+s) * 418
	s += id(len(t)) * 419
	s += id(len(t)+s) * 420
	s += id(len(t)) * 421
	s += id(len(t)+s) * 422
	s += id(len(t)) * 423
	s += id(len(t)+s) * 424
	s += id(len(t)) * 425
	s += id(len(t)+s) * 426
	s += id(len(t)) * 427
	s += id(len(t)+s) * 428
	s += id(len(t)) * 429
	s += id(len(t)+s) * 430
	s += id(len(t)) * 431
	s += id(len(t)+s) * 432
	s += id(len(t)) * 433
	s += id(len(t)+s) * 434
	s += id(len(t)) * 435
	s += id(len(t)+s) * 436
	s += id(len(t)) * 437
	s += id(len(t)+s) * 438
	s += id(len(t)) * 439
	s += id(len(t)+s) * 440
	s += id(len(t)) * 441
	s += id(len(t)+s) * 442
	s += id(len(t)) * 443
	s += id(len(t)+s) * 444
	s += id(len(t)) * 445
	s += id(len(t)+s) * 446
	s += id(len(t)) * 447
	s += id(len(t)+s) * 448
	s += id(len(t)) * 449
	s += id(len(t)+s) * 450
	s += id(len(t)) * 451
	s += id(len(t)+s) * 452
	s += id(len(t)) * 453
	s += id(len(t)+s) * 454
	s += id(len(t)) * 455
	s += id(len(t)+s) * 456
	s += id(len(t)) * 457
	s += id(len(t)+s) * 458
	s += id(len(t)) * 459
	s += id(len(t)+s) * 460
	s += id(len(t)) * 461
	s += id(len(t)+s) * 462
	s += id(len(t)) * 463
	s += id(len(t)+s) * 464
	s += id(len(t)) * 465
	s += id(len(t)+s) * 466
	s += id(len(t)) * 467
	s += id(len(t)+s) * 468
	s += id(len(t)) * 469
	s += id(len(t)+s) * 470
	s += id(len(t)) * 471
	s += id(len(t)+s) * 472
	s += id(len(t)) * 473
	s += id(len(t)+s) * 474
	s += id(len(t)) * 475
	s += id(len(t)+s) * 476
	s += id(len(t)) * 477
	s += id(len(t)+s) * 478
	s += id(len(t)) * 479
	s += id(len(t)+s) * 480
	s += id(len(t)) * 481
	s += id(len(t)+s) * 482
	s += id(len(t)) * 483
	s += id(len(t)+s) * 484
	s += id(len(t)) * 485
	s += id(len(t)+s) * 486
	s += id(len(t)) * 487
	s += id(len(t)+s) * 488
	s += id(len(t)) * 489
	s += id(len(t)+s) * 490
	s += id(len(t)) * 491
	s += id(len(t)+s) * 492
	s += id(len(t)) * 493
	s += id(len(t)+s) * 494
	s += id(len(t)) * 495
	s += id(len(t)+s) * 496
	s += id(len(t)) * 497
	s += id(len(t)+s) * 498
	s += id(len(t)) * 499
	s += id(len(t)+s) * 500
	s += id(len(t)) * 501
	s += id(len(t)+s) * 502
	s += id(len(t)) * 503
	s += id(len(t)+s) * 504
	s += id(len(t)) * 505
	s += id(len(t)+s) * 506
	s += id(len(t)) * 507
	s += id(len(t)+s) * 508
	s += id(len(t)) * 509
	s += id(len(t)+s) * 510
	s += id(len(t)) * 511
	s += id(len(t)+s) * 512
	s += id(len(t)) * 513
	s += id(len(t)+s) * 514
	s += id(len(t)) * 515
	s += id(len(t)+s) * 516
	s += id(len(t)) * 517
	s += id(len(t)+s) * 518
	s += id(len(t)) * 519
	s += id(len(t)+s) * 520
	s += id(len(t)) * 521
	s += id(len(t)+s) * 522
	s += id(len(t)) * 523
	s += id(len(t)+s) * 524
	s += id(len(t)) * 525
	s += id(len(t)+s) * 526
	s += id(len(t)) * 527
	s += id(len(t)+s) * 528
	s += id(len(t)) * 529
	s += id(len(t)+s) * 530
	s += id(len(t)) * 531
	s += id(len(t)+s) * 532
	s += id(len(t)) * 533
	s += id(len(t)+s) * 534
	s += id(len(t)) * 535
	s += id(len(t)+s) * 536
	s += id(len(t)) * 537
	s += id(len(t)+s) * 538
	s += id(len(t)) * 539
	s += id(len(t)+s) * 540
	s += id(len(t)) * 541
	s += id(len(t)+s) * 542
	s += id(len(t)) * 543
	s += id(len(t)+s) * 544
	s += id(len(t)) * 545
	s += id(len(t)+s) * 546
	s += id(len(t)) * 547
	s += id(len(t)+s) * 548
	s += id(len(t)) * 549
	s += id(len(t)+s) * 550
	s += id(len(t)) * 551
	s += id(len(t)+s) * 552
	s += id(len(t)) * 553
	s += id(len(t)+s) * 554
	s += id(len(t)) * 555
	s += id(len(t)+s) * 556
	s += id(len(t)) * 557
	s += id(len(t)+s) * 558
	s += id(len(t)) * 559
	s += id(len(t)+s) * 560
	s += id(len(t)) * 561
	s += id(len(t)+s) * 562
	s += id(len(t)) * 563
	s += id(len(t)+s) * 564
	s += id(len(t)) * 565
	s += id(len(t)+s) * 566
	s += id(len(t)) * 567
	s += id(len(t)+s) * 568
	s += id(len(t)) * 569
	s += id(len(t)+s) * 570
	s += id(len(t)) * 571
	s += id(len(t)+s) * 572
	s += id(len(t)) * 573
	s += id(len(t)+s) * 574
	s += id(len(t)) * 575
	s += id(len(t)+s) * 576
	s += id(len(t)) * 577
	s += id(len(t)+s) * 578
	s += id(len(t)) * 579
	s += id(len(t)+s) * 580
	s += id(len(t)) * 581
	s += id(len(t)+s) * 582
	s += id(len(t)) * 583
	s += id(len(t)+s) * 584
	s += id(len(t)) * 585
	s += id(len(t)+s) * 586
	s += id(len(t)) * 587
	s += id(len(t)+s) * 588
	s += id(len(t)) * 589
	s += id(len(t)+s) * 590
	s += id(len(t)) * 591
	s += id(len(t)+s) * 592
	s += id(len(t)) * 593
	s += id(len(t)+s) * 594
	s += id(len(t)) * 595
	s += id(len(t)+s) * 596
	s += id(len(t)) * 597
	s += id(len(t)+s) * 598
	s += id(len(t)) * 599
	s += id(len(t)+s) * 600
	s += id(len(t)) * 601
	s += id(len(t)+s) * 602
	s += id(len(t)) * 603
	s += id(len(t)+s) * 604
	s += id(len(t)) * 605
	s += id(len(t)+s) * 606
	s += id(len(t)) * 607
	s += id(len(t)+s) * 608
	s += id(len(t)) * 609
	s += id(len(t)+s) * 610
	s += id(len(t)) * 611
	s += id(len(t)+s) * 612
	s += id(len(t)) * 613
	s += id(len(t)+s) * 614
	s += id(len(t)) * 615
	s += id(len(t)+s) * 616
	s += id(len(t)) * 617
	s += id(len(t)+s) * 618
	s += id(len(t)) * 619
	s += id(len(t)+s) * 620
	s += id(len(t)) * 621
	s += id(len(t)+s) * 622
	s += id(len(t)) * 623
	s += id(len(t)+s) * 624
	s += id(len(t)) * 625
	s += id(len(t)+s) * 626
	s += id(len(t)) * 627
	s += id(len(t)+s) * 628
	s += id(len(t)) * 629
	s += id(len(t)+s) * 630
	s += id(len(t)) * 631
	s += id(len(t)+s) * 632
	s += id(len(t)) * 633
	s += id(len(t)+s) * 634
	s += id(len(t)) * 635
	s += id(len(t)+s) * 636
	s += id(len(t)) * 637
	s += id(len(t)+s) * 638
	s += id(len(t)) * 639
	s += id(len(t)+s) * 640
	s += id(len(t)) * 641
	s += id(len(t)+s) * 642
	s += id(len(t)) * 643
	s += id(len(t)+s) * 644
	s += id(len(t)) * 645
	s += id(len(t)+s) * 646
	s += id(len(t)) * 647
	s += id(len(t)+s) * 648
	s += id(len(t)) * 649
	s += id(len(t)+s) * 650
	s += id(len(t)) * 651
	s += id(len(t)+s) * 652
	s += id(len(t)) * 653
	s += id(len(t)+s) * 654
	s += id(len(t)) * 655
	s += id(len(t)+s) * 656
	s += id(len(t)) * 657
	s += id(len(t)+s) * 658
	s += id(len(t)) * 659
	s += id(len(t)+s) * 660
	s += id(len(t)) * 661
	s += id(len(t)+s) * 662
	s += id(len(t)) * 663
	s += id(len(t)+s) * 664
	s += id(len(t)) * 665
	s += id(len(t)+s) * 666
	s += id(len(t)) * 667
	s += id(len(t)+s) * 668
	s += id(len(t)) * 669
	s += id(len(t)+s) * 670
	s += id(len(t)) * 671
	s += id(len(t)+s) * 672
	s += id(len(t)) * 673
	s += id(len(t)+s) * 674
	s += id(len(t)) * 675
	s += id(len(t)+s) * 676
	s += id(len(t)) * 677
	s += id(len(t)+s) * 678
	s += id(len(t)) * 679
	s += id(len(t)+s) * 680
	s += id(len(t)) * 681
	s += id(len(t)+s) * 682
	s += id(len(t)) * 683
	s += id(len(t)+s) * 684
	s += id(len(t)) * 685
	s += id(len(t)+s) * 686
	s += id(len(t)) * 687
	s += id(len(t)+s) * 688
	s += id(len(t)) * 689
	s += id(len(t)+s) * 690
	s += id(len(t)) * 691
	s += id(len(t)+s) * 692
	s += id(len(t)) * 693
	s += id(len(t)+s) * 694
	s += id(len(t)) * 695
	s += id(len(t)+s) * 696
	s += id(len(t)) * 697
	s += id(len(t)+s) * 698
	s += id(len(t)) * 699
	s += id(len(t)+s) * 700
	if t == nil {
		var e *entry
		e.n = s
	} else {
		t[s&1|len(t)].n = 1
	}
	s += id(len(t)) * 701
	s += id(len(t)+s) * 702
	s += id(len(t)) * 703
	s += id(len(t)+s) * 704
	s += id(len(t)) * 705
	s += id(len(t)+s) * 706
	s += id(len(t)) * 707
	s += id(len(t)+s) * 708
	s += id(len(t)) * 709
	s += id(len(t)+s) * 710
	s += id(len(t)) * 711
	s += id(len(t)+s) * 712
	s += id(len(t)) * 713
	s += id(len(t)+s) * 714
	s += id(len(t)) * 715
	s += id(len(t)+s) * 716
	s += id(len(t)) * 717
	s += id(len(t)+s) * 718
	s += id(len(t)) * 719
	s += id(len(t)+s) * 720
	s += id(len(t)) * 721
	s += id(len(t)+s) * 722
	s += id(len(t)) * 723
	s += id(len(t)+s) * 724
	s += id(len(t)) * 725
	s += id(len(t)+s) * 726
	s += id(len(t)) * 727
	s += id(len(t)+s) * 728
	s += id(len(t)) * 729
	s += id(len(t)+s) * 730
	s += id(len(t)) * 731
	s += id(len(t)+s) * 732
	s += id(len(t)) * 733
	s += id(len(t)+s) * 734
	s += id(len(t)) * 735
	s += id(len(t)+s) * 736
	s += id(len(t)) * 737
	s += id(len(t)+s) * 738
	s += id(len(t)) * 739
	s += id(len(t)+s) * 740
	s += id(len(t)) * 741
	s += id(len(t)+s) * 742
	s += id(len(t)) * 743
	s += id(len(t)+s) * 744
	s += id(len(t)) * 745
	s += id(len(t)+s) * 746
	s += id(len(t)) * 747
	s += id(len(t)+s) * 748
	s += id(len(t)) * 749
	s += id(len(t)+s) * 750
	s += id(len(t)) * 751
	s += id(len(t)+s) * 752
	s += id(len(t)) * 753
	s += id(len(t)+s) * 754
	s += id(len(t)) * 755
	s += id(len(t)+s) * 756
	s += id(len(t)) * 757
	s += id(len(t)+s) * 758
	s += id(len(t)) * 759
	s += id(len(t)+s) * 760
	s += id(len(t)) * 761
	s += id(len(t)+s) * 762
	s += id(len(t)) * 763
	s += id(len(t)+s) * 764
	s += id(len(t)) * 765
	s += id(len(t)+s) * 766
	s += id(len(t)) * 767
	s += id(len(t)+s) * 768
	s += id(len(t)) * 769
	s += id(len(t)+s) * 770
	s += id(len(t)) * 771
	s += id(len(t)+s) * 772
	s += id(len(t)) * 773
	s += id(len(t)+s) * 774
	s += id(len(t)) * 775
	s += id(len(t)+s) * 776
	s += id(len(t)) * 777
	s += id(len(t)+s) * 778
	s += id(len(t)) * 779
	s += id(len(t)+s) * 780
	s += id(len(t)) * 781
	s += id(len(t)+s) * 782
	s += id(len(t)) * 783
	s += id(len(t)+s) * 784
	s += id(len(t)) * 785
	s += id(len(t)+s) * 786
	s += id(len(t)) * 787
	s += id(len(t)+s) * 788
	s += id(len(t)) * 789
	s += id(len(t)+s) * 790
	s += id(len(t)) * 791
	s += id(len(t)+s) * 792
	s += id(len(t)) * 793
	s += id(len(t)+s) * 794
	s += id(len(t)) * 795
	s += id(len(t)+s) * 796
	s += id(len(t)) * 797
	s += id(len(t)+s) * 798
	s += id(len(t)) * 799
	s += id(len(t)+s) * 800
	s += id(len(t)) * 801
	s += id(len(t)+s) * 802
	s += id(len(t)) * 803
	s += id(len(t)+s) * 804
	s += id(len(t)) * 805
	s += id(len(t)+s) * 806
	s += id(len(t)) * 807
	s += id(len(t)+s) * 808
	s += id(len(t)) * 809
	s += id(len(t)+s) * 810
	s += id(len(t)) * 811
	s += id(len(t)+s) * 812
	s += id(len(t)) * 813
	s += id(len(t)+s) * 814
	s += id(len(t)) * 815
	s += id(len(t)+s) * 816
	s += id(len(t)) * 817
	s += id(len(t)+s) * 818
	s += id(len(t)) * 819
	s += id(len(t)+s) * 820
	s += id(len(t)) * 821
	s += id(len(t)+s) * 822
	s += id(len(t)) * 823
	s += id(len(t)+s) * 824
	s += id(len(t)) * 825
	s += id(len(t)+s) * 826
	s += id(len(t)) * 827
	s += id(len(t)+s) * 828
	s += id(len(t)) * 829
	s += id(len(t)+s) * 830
	s += id(len(t)) * 831
	s += id(len(t)+s) * 832
	s += id(len(t)) * 833
	s += id(len(t)+s) * 834
	s += id(len(t)) * 835
	s += id(len(t)+s) * 836
	s += id(len(t)) * 837
	s += id(len(t)+s) * 838
	s += id(len(t)) * 839
	s += id(len(t)+s) * 840
	s += id(len(t)) * 841
	s += id(len(t)+s) * 842
	s += id(len(t)) * 843
	s += id(len(t)+s) * 844
	s += id(len(t)) * 845
	s += id(len(t)+s) * 846
	s += id(len(t)) * 847
	s += id(len(t)+s) * 848
	s += id(len(t)) * 849
	s += id(len(t)+s) * 850
	s += id(len(t)) * 851
	s += id(len(t)+s) * 852
	s += id(len(t)) * 853
	s += id(len(t)+s) * 854
	s += id(len(t)) * 855
	s += id(len(t)+s) * 856
	s += id(len(t)) * 857
	s += id(len(t)+s) * 858
	s += id(len(t)) * 859
	s += id(len(t)+s) * 860
	s += id(len(t)) * 861
	s += id(len(t)+s) * 862
	s += id(len(t)) * 863
	s += id(len(t)+s) * 864
	s += id(len(t)) * 865
	s += id(len(t)+s) * 866
	s += id(len(t)) * 867
	s += id(len(t)+s) * 868
	s += id(len(t)) * 869
	s += id(len(t)+s) * 870
	s += id(len(t)) * 871
	s += id(len(t)+s) * 872
	s += id(len(t)) * 873
	s += id(len(t)+s) * 874
	s += id(len(t)) * 875
	s += id(len(t)+s) * 876
	s += id(len(t)) * 877
	s += id(len(t)+s) * 878
	s += id(len(t)) * 879
	s += id(len(t)+s) * 880
	s += id(len(t)) * 881
	s += id(len(t)+s) * 882
	s += id(len(t)) * 883
	s += id(len(t)+s) * 884
	s += id(len(t)) * 885
	s += id(len(t)+s) * 886
	s += id(len(t)) * 887
	s += id(len(t)+s) * 888
	s += id(len(t)) * 889
	s += id(len(t)+s) * 890
	s += id(len(t)) * 891
	s += id(len(t)+s) * 892
	s += id(len(t)) * 893
	s += id(len(t)+s) * 894
	s += id(len(t)) * 895
	s += id(len(t)+s) * 896
	s += id(len(t)) * 897
	s += id(len(t)+s) * 898
	s += id(len(t)) * 899
	s += id(len(t)+s) * 900
	s += id(len(t)) * 901
	s += id(len(t)+s) * 902
	s += id(len(t)) * 903
	s += id(len(t)+s) * 904
	s += id(len(t)) * 905
	s += id(len(t)+s) * 906
	s += id(len(t)) * 907
	s += id(len(t)+s) * 908
	s += id(len(t)) * 909
	s += id(len(t)+s) * 910
	s += id(len(t)) * 911
	s += id(len(t)+s) * 912
	s += id(len(t)) * 913
	s += id(len(t)+s) * 914
	s += id(len(t)) * 915
	s += id(len(t)+s) * 916
	s += id(len(t)) * 917
	s += id(len(t)+s) * 918
	s += id(len(t)) * 919
	s += id(len(t)+s) * 920
	s += id(len(t)) * 921
	s += id(len(t)+s) * 922
	s += id(len(t)) * 923
	s += id(len(t)+s) * 924
	s += id(len(t)) * 925
	s += id(len(t)+s) * 926
	s += id(len(t)) * 927
	s += id(len(t)+s) * 928
	s += id(len(t)) * 929
	s += id(len(t)+s) * 930
	s += id(len(t)) * 931
	s += id(len(t)+s) * 932
	s += id(len(t)) * 933
	s += id(len(t)+s) * 934
	s += id(len(t)) * 935
	s += id(len(t)+s) * 936
	s += id(len(t)) * 937
	s += id(len(t)+s) * 938
	s += id(len(t)) * 939
	s += id(len(t)+s) * 940
	s += id(len(t)) * 941
	s += id(len(t)+s) * 942
	s += id(len(t)) * 943
	s += id(len(t)+s) * 944
	s += id(len(t)) * 945
	s += id(len(t)+s) * 946
	s += id(len(t)) * 947
	s += id(len(t)+s) * 948
	s += id(len(t)) * 949
	s += id(len(t)+s) * 950
	s += id(len(t)) * 951
	s += id(len(t)+s) * 952
	s += id(len(t)) * 953
	s += id(len(t)+s) * 954
	s += id(len(t)) * 955
	s += id(len(t)+s) * 956
	s += id(len(t)) * 957
	s += id(len(t)+s) * 958
	s += id(len(t)) * 959
	s += id(len(t)+s) * 960
	s += id(len(t)) * 961
	s += id(len(t)+s) * 962
	s += id(len(t)) * 963
	s += id(len(t)+s) * 964
	s += id(len(t)) * 965
	s += id(len(t)+s) * 966
	s += id(len(t)) * 967
	s += id(len(t)+s) * 968
	s += id(len(t)) * 969
	s += id(len(t)+s) * 970
	s += id(len(t)) * 971
	s += id(len(t)+s) * 972
	s += id(len(t)) * 973
	s += id(len(t)+s) * 974
	s += id(len(t)) * 975
	s += id(len(t)+s) * 976
	s += id(len(t)) * 977
	s += id(len(t)+s) * 978
	s += id(len(t)) * 979
	s += id(len(t)+s) * 980
	s += id(len(t)) * 981
	s += id(len(t)+s) * 982
	s += id(len(t)) * 983
	s += id(len(t)+s) * 984
	s += id(len(t)) * 985
	s += id(len(t)+s) * 986
	s += id(len(t)) * 987
	s += id(len(t)+s) * 988
	s += id(len(t)) * 989
	s += id(len(t)+s) * 990
	s += id(len(t)) * 991
	s += id(len(t)+s) * 992
	s += id(len(t)) * 993
	s += id(len(t)+s) * 994
	s += id(len(t)) * 995
	s += id(len(t)+s) * 996
	s += id(len(t)) * 997
	s += id(len(t)+s) * 998
	s += id(len(t)) * 999
	s += id(len(t)+s) * 1000
	s += id(len(t)) * 1001
	s += id(len(t)+s) * 1002
	s += id(len(t)) * 1003
	s += id(len(t)+s) * 1004
	s += id(len(t)) * 1005
	s += id(len(t)+s) * 1006
	s += id(len(t)) * 1007
	s += id(len(t)+s) * 1008
	s += id(len(t)) * 1009
	s += id(len(t)+s) * 1010
	s += id(len(t)) * 1011
	s += id(len(t)+s) * 1012
	s += id(len(t)) * 1013
	s += id(len(t)+s) * 1014
	s += id(len(t)) * 1015
	s += id(len(t)+s) * 1016
	s += id(len(t)) * 1017
	s += id(len(t)+s) * 1018
	s += id(len(t)) * 1019
	s += id(len(t)+s) * 1020
	s += id(len(t)) * 1021
	s += id(len(t)+s) * 1022
	s += id(len(t)) * 1023
	s += id(len(t)+s) * 1024
	s += id(len(t)) * 1025
	s += id(len(t)+s) * 1026
	s += id(len(t)) * 1027
	s += id(len(t)+s) * 1028
	s += id(len(t)) * 1029
	s += id(len(t)+s) * 1030
	s += id(len(t)) * 1031
	s += id(len(t)+s) * 1032
	s += id(len(t)) * 1033
	s += id(len(t)+s) * 1034
	s += id(len(t)) * 1035
	s += id(len(t)+s) * 1036
	s += id(len(t)) * 1037
	s += id(len(t)+s) * 1038
	s += id(len(t)) * 1039
	s += id(len(t)+s) * 1040
	s += id(len(t)) * 1041
	s += id(len(t)+s) * 1042
	s += id(len(t)) * 1043
	s += id(len(t)+s) * 1044
	s += id(len(t)) * 1045
	s += id(len(t)+s) * 1046
	s += id(len(t)) * 1047
	s += id(len(t)+s) * 1048
	s += id(len(t)) * 1049
	s += id(len(t)+s) * 1050
	s += id(len(t)) * 1051
	s += id(len(t)+s) * 1052
	s += id(len(t)) * 1053
	s += id(len(t)+s) * 1054
	s += id(len(t)) * 1055
	s += id(len(t)+s) * 1056
	s += id(len(t)) * 1057
	s += id(len(t)+s) * 1058
	s += id(len(t)) * 1059
	s += id(len(t)+s) * 1060
	s += id(len(t)) * 1061
	s += id(len(t)+s) * 1062
	s += id(len(t)) * 1063
	s += id(len(t)+s) * 1064
	s += id(len(t)) * 1065
	s += id(len(t)+s) * 1066
	s += id(len(t)) * 1067
	s += id(len(t)+s) * 1068
	s += id(len(t)) * 1069
	s += id(len(t)+s) * 1070
	s += id(len(t)) * 1071
	s += id(len(t)+s) * 1072
	s += id(len(t)) * 1073
	s += id(len(t)+s) * 1074
	s += id(len(t)) * 1075
	s += id(len(t)+s) * 1076
	s += id(len(t)) * 1077
	s += id(len(t)+s) * 1078
	s += id(len(t)) * 1079
	s += id(len(t)+s) * 1080
	s += id(len(t)) * 1081
	s += id(len(t)+s) * 1082
	s += id(len(t)) * 1083
	s += id(len(t)+s) * 1084
	s += id(len(t)) * 1085
	s += id(len(t)+s) * 1086
	s += id(len(t)) * 1087
	s += id(len(t)+s) * 1088
	s += id(len(t)) * 1089
	s += id(len(t)+s) * 1090
	s += id(len(t)) * 1091
	s += id(len(t)+s) * 1092
	s += id(len(t)) * 1093
	s += id(len(t)+s) * 1094
	s += id(len(t)) * 1095
	s += id(len(t)+s) * 1096
	s += id(len(t)) * 1097
	s += id(len(t)+s) * 1098
	s += id(len(t)) * 1099
	fmt.Println(s)
}
